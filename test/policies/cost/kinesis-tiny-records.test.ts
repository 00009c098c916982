import { kinesisTinyRecords } from '../../../policies/cost/kinesis-tiny-records';
import { KINESIS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

runTwins(kinesisTinyRecords, [
  twin(
    KINESIS.cloudformation,
    { broken: { ShardCount: 2 }, mended: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } } },
    { messageId: 'tiny', actual: '500 bytes a record', expected: 'near a multiple of 25 kB' },
    { stated: { recordBytes: 500 } },
  ),
  ...bridgedTwins(
    ...KINESIS.bridge,
    { broken: { shard_count: 2 }, mended: { stream_mode_details: [{ stream_mode: 'ON_DEMAND' }] } },
    { messageId: 'tiny', actual: '900 bytes a record', expected: 'near a multiple of 25 kB' },
    { stated: { recordBytes: 900 } },
  ),
]);
