import { bytes } from '../../plan/words';
import { definePolicy } from '../define';

/** Seconds: the longest interval that capture allows. */
const LONGEST = 900;

export const eventhubCaptureSmallOrEmptyFiles = definePolicy({
  id: 'format/eventhub-capture-small-or-empty-files',
  summary: 'Capture writes files that read well, and none that are empty.',
  why: 'Each partition writes its own file every few minutes, empty ones too: 32 partitions make 9,216 files a day at the default, and every query opens them all.',
  fix: 'Set skip_empty_archives to true, the interval to 900 s and the size to 500 MB.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/event-hubs/event-hubs-capture-overview', asOf: '2023-05' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/eventhub',
      asOf: '2026-08-22',
    },
  ],
  on: 'DeliveryStream',
  options: {
    least: { default: 64, unit: 'MB', description: 'The smallest file that is let through.' },
  },
  messages: {
    empty: 'a file is written where nothing came, every few minutes and for each partition',
    small: 'files hold little when they are closed',
  },
  check: (delivery, { workload, options, need, report }) => {
    if (delivery.service !== 'event-hubs-capture') return;
    if (need(delivery.skipsEmpty, 'whether it skips empty files') === false)
      report({ messageId: 'empty', actual: 'empty files are written', expected: 'skip_empty_archives = true' });
    const seconds = need(delivery.bufferSeconds, 'the interval');
    const size = need(delivery.bufferBytes, 'the size limit');
    const partitions = need(delivery.partitions, 'the number of partitions');
    if (seconds === undefined || size === undefined) return;
    if (size < options.least * 1e6)
      report({ messageId: 'small', actual: `at most ${bytes(size)}`, expected: `at least ${options.least} MB` });
    const rate = workload?.stated?.meanBytesPerSecond;
    if (rate === undefined || partitions === undefined || size < options.least * 1e6) return;
    const file = (rate * seconds) / partitions;
    if (file < options.least * 1e6 && seconds < LONGEST)
      report({ messageId: 'small', actual: `about ${bytes(file)}`, expected: `an interval of ${LONGEST} s` });
  },
});
