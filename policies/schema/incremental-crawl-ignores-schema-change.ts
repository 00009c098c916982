import { definePolicy } from '../define';

export const incrementalCrawlIgnoresSchemaChange = definePolicy({
  id: 'schema/incremental-crawl-ignores-schema-change',
  summary: 'A crawler of new folders only is not told to update schemas.',
  why: 'It cannot: an incremental crawl ignores objects whose schema differs and leaves only a line in its log, so their data is missing from the table that everyone believes to be up to date.',
  fix: 'Set UpdateBehavior and DeleteBehavior to LOG, alarm on what it logs, and crawl everything once when the schema changes.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/incremental-crawls.html', asOf: '2023-06' }],
  on: 'Crawler',
  options: {},
  messages: { updates: 'only new folders are crawled, so the table is not updated as the crawler says' },
  check: (crawler, { need, report }) => {
    if (need(crawler.recrawl, 'what it crawls again') !== 'CRAWL_NEW_FOLDERS_ONLY') return;
    const updates = need(crawler.updates, 'what it does with changed schemas') ?? 'UPDATE_IN_DATABASE';
    if (updates !== 'LOG') report({ messageId: 'updates', actual: updates, expected: 'LOG' });
  },
});
