import { flinkNotNullEnforcerDrop } from '../../../policies/reliability/flink-not-null-enforcer-drop';
import { applicationTwins, flinkManifest, operatorTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const KEY = 'table.exec.sink.not-null-enforcer';
const FINDS = { messageId: 'drops', actual: 'DROP', expected: 'ERROR' };

runTwins(flinkNotNullEnforcerDrop, [
  ...applicationTwins({ groups: { sql: { [KEY]: 'DROP' } } }, { groups: { sql: { [KEY]: 'ERROR' } } }, FINDS),
  ...operatorTwins(flinkManifest({}, { [KEY]: 'DROP' }), flinkManifest({}, { [KEY]: 'ERROR' }), FINDS),
]);
