import { flinkOperatorStatelessUpgrade } from '../../../policies/reliability/flink-operator-stateless-upgrade';
import { DURABLE, flinkManifest, operatorTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const FINDS = { messageId: 'stateless', actual: 'stateless', expected: 'savepoint or last-state' };

runTwins(flinkOperatorStatelessUpgrade, [
  ...operatorTwins(
    flinkManifest({ upgradeMode: 'stateless' }, DURABLE),
    flinkManifest({ upgradeMode: 'last-state' }, DURABLE),
    FINDS,
  ),
  ...operatorTwins(flinkManifest({}, DURABLE), flinkManifest({ upgradeMode: 'savepoint' }, DURABLE), FINDS).map(
    (one) => ({ ...one, name: `by default: ${one.name}` }),
  ),
]);
