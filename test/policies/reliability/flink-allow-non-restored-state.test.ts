import { flinkAllowNonRestoredState } from '../../../policies/reliability/flink-allow-non-restored-state';
import { applicationTwins, DURABLE, flinkManifest, operatorTwins } from '../../fixtures/processors';
import { runTwins } from '../../fixtures/twins';

const FINDS = { messageId: 'allowed', actual: 'allowed for good', expected: 'not allowed' };
const run = (allowed: boolean) => ({ run: { FlinkRunConfiguration: { AllowNonRestoredState: allowed } } });

runTwins(flinkAllowNonRestoredState, [
  ...applicationTwins(run(true), run(false), FINDS),
  ...operatorTwins(flinkManifest({ allowNonRestoredState: true }, DURABLE), flinkManifest({}, DURABLE), FINDS),
]);
