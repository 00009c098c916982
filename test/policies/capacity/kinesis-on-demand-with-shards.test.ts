import { kinesisOnDemandWithShards } from '../../../policies/capacity/kinesis-on-demand-with-shards';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const BOTH = { messageId: 'both', actual: 'ON_DEMAND with 4', expected: 'ON_DEMAND without a number' };
const mode = { StreamModeDetails: { StreamMode: 'ON_DEMAND' } };
const details = { stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] };

runTwins(kinesisOnDemandWithShards, [
  twin(KINESIS.cloudformation, { broken: { ...mode, ShardCount: 4 }, mended: mode }, BOTH),
  ...bridgedTwins(...KINESIS.bridge, { broken: { ...details, shard_count: 4 }, mended: details }, BOTH),
]);
