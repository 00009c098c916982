import type { Link } from '../../harness/facts/facts';
import { definePolicy } from '../define';

/** A whole store is crawled to find its tables: there one for all would be the mistake. */
function isWholeStore({ text }: Link): boolean {
  return text !== undefined && /^\w+:\/\/[^/]+\/?$/.test(text);
}

export const crawlerSplitsTable = definePolicy({
  id: 'schema/crawler-splits-table',
  summary: 'A crawler of one dataset makes one table of it.',
  why: 'When the schemas of folders drift apart, the crawler makes a table of each (year_2017, year_2018), and queries of the first one silently miss the rest.',
  fix: 'Set Grouping.TableGroupingPolicy to CombineCompatibleSchemas in its Configuration, or declare the table yourself.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/crawler-configuration.html', asOf: '2023-06' }],
  on: 'Crawler',
  options: {},
  messages: { splits: 'folders whose schemas differ become tables of their own' },
  check: (crawler, { need, report }) => {
    const stores = need(crawler.stores, 'what it crawls') ?? [];
    if (stores.every(isWholeStore) || need(crawler.combinesSchemas, 'how it groups folders') === true) return;
    report({ messageId: 'splits', actual: 'no grouping', expected: 'CombineCompatibleSchemas' });
  },
});
