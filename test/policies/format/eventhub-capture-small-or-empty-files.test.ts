import type { Block } from '../../../harness/testing/inputs';
import { eventhubCaptureSmallOrEmptyFiles } from '../../../policies/format/eventhub-capture-small-or-empty-files';
import { EVENT_HUB, NATIVE_EVENT_HUB } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const EMPTY = { messageId: 'empty', actual: 'empty files are written', expected: 'skip_empty_archives = true' };
const capture = (more: Block) => ({
  partition_count: 8,
  capture_description: [{ enabled: true, encoding: 'Avro', ...more }],
});
const native = (more: Block) => ({ partitionCount: 8, captureDescription: { enabled: true, ...more } });

runTwins(eventhubCaptureSmallOrEmptyFiles, [
  ...bridgedTwins(...EVENT_HUB, { broken: capture({}), mended: capture({ skip_empty_archives: true }) }, EMPTY),
  twin(NATIVE_EVENT_HUB, { broken: native({}), mended: native({ skipEmptyArchives: true }) }, EMPTY),
  twin(
    NATIVE_EVENT_HUB,
    {
      broken: native({ skipEmptyArchives: true, sizeLimitInBytes: 10_485_760 }),
      mended: native({ skipEmptyArchives: true, sizeLimitInBytes: 524_288_000 }),
    },
    { messageId: 'small', actual: 'at most 10.5 MB', expected: 'at least 64 MB' },
    { name: 'a small limit' },
  ),
  twin(
    NATIVE_EVENT_HUB,
    {
      broken: native({ skipEmptyArchives: true, intervalInSeconds: 60 }),
      mended: native({ skipEmptyArchives: true, intervalInSeconds: 900 }),
    },
    { messageId: 'small', actual: 'about 7.5 MB', expected: 'an interval of 900 s' },
    { name: 'a short interval', stated: { meanBytesPerSecond: 1e6 } },
  ),
]);
