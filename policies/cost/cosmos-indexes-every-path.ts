import { definePolicy } from '../define';
import { isEndless } from '../key-columns';

export const cosmosIndexesEveryPath = definePolicy({
  id: 'cost/cosmos-indexes-every-path',
  summary: 'A container that is mostly written indexes only what queries filter by.',
  why: 'The default policy indexes every path of every item: each write pays request units, and each item storage, for indexes that no query uses.',
  fix: 'Exclude /* and include the paths that queries filter or sort by.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/well-architected/service-guides/cosmos-db', asOf: '2026-07' }],
  on: 'KeyValueTable',
  options: {},
  messages: { everything: 'every path of every item is indexed' },
  check: (table, { workload, need, stated, report }) => {
    if (table.engine !== 'cosmos') return;
    if (need(table.indexesEverything, 'what is indexed') !== true) return;
    const { peakReadsPerSecond, peakWritesPerSecond } = workload?.stated ?? {};
    if (peakReadsPerSecond === undefined && peakWritesPerSecond === undefined && isEndless(table)) {
      // Of events far more are written than read one by one.
      report({ messageId: 'everything', actual: 'all paths', expected: 'the paths that queries filter by' });
      return;
    }
    if (stated('peakWritesPerSecond') > stated('peakReadsPerSecond'))
      report({ messageId: 'everything', actual: 'all paths', expected: 'the paths that queries filter by' });
  },
});
