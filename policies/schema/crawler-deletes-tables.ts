import { definePolicy } from '../define';

export const crawlerDeletesTables = definePolicy({
  id: 'schema/crawler-deletes-tables',
  summary: 'A crawler takes no table out of the catalogue.',
  why: 'A folder that is empty or unreachable for one run takes its table and partitions along, and with them grants and every query; by default they would only be marked.',
  fix: 'Set DeleteBehavior to LOG or DEPRECATE_IN_DATABASE.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/crawler-configuration.html', asOf: '2023-06' }],
  on: 'Crawler',
  options: {},
  messages: { deletes: 'tables are deleted from the catalogue when their files are missing' },
  check: (crawler, { need, report }) => {
    const deletes = need(crawler.deletes, 'what it does with missing files');
    if (deletes !== 'DELETE_FROM_DATABASE') return;
    report({ messageId: 'deletes', actual: deletes, expected: 'LOG or DEPRECATE_IN_DATABASE' });
  },
});
