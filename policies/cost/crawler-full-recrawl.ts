import { definePolicy } from '../define';

const INCREMENTAL = ['CRAWL_NEW_FOLDERS_ONLY', 'CRAWL_EVENT_MODE'];

export const crawlerFullRecrawl = definePolicy({
  id: 'cost/crawler-full-recrawl',
  summary: 'A scheduled crawler reads only what is new.',
  why: 'By default each run lists and samples everything that was ever written, so its time and cost grow with the lake although only a few folders are new.',
  fix: 'Set RecrawlBehavior to CRAWL_NEW_FOLDERS_ONLY or CRAWL_EVENT_MODE, or declare the table with partition projection and drop the crawler.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/incremental-crawls.html', asOf: '2023-06' }],
  on: 'Crawler',
  options: {},
  messages: { everything: 'each scheduled run crawls everything again' },
  check: (crawler, { need, report }) => {
    if (need(crawler.schedule, 'its schedule') === undefined) return;
    // Only object storage can be crawled in parts.
    if ((need(crawler.stores, 'what it crawls') ?? []).length === 0) return;
    const recrawl = need(crawler.recrawl, 'what it crawls again') ?? 'CRAWL_EVERYTHING';
    if (INCREMENTAL.includes(recrawl)) return;
    report({ messageId: 'everything', actual: recrawl, expected: INCREMENTAL.join(' or ') });
  },
});
