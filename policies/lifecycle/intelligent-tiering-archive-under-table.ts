import { definePolicy } from '../define';
import { nameOf, tablesIn } from '../tables';

export const intelligentTieringArchiveUnderTable = definePolicy({
  id: 'lifecycle/intelligent-tiering-archive-under-table',
  summary: "Intelligent-Tiering does not archive a table's files.",
  why: 'In the optional archive tiers a file that nobody read for some months takes hours to come back, and queries over it fail: tables have such files by design.',
  fix: 'Switch the archive access tiers off where tables are; the other tiers of Intelligent-Tiering are read at once.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/apache-iceberg-on-aws/best-practices-storage.html',
      asOf: null,
    },
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html', asOf: '2023-06' },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { archives: 'files of {{tables}} go to {{tiers}} when nobody reads them for a while' },
  check: (store, { all, workload, need, report }) => {
    const tables = tablesIn(store, all('ObjectStore'), all('LakeTable')).map(({ table }) => nameOf(table));
    const read = (workload?.datasets ?? []).filter(({ reads }) => reads.length > 0).map(({ name }) => name);
    const names = [...new Set([...tables, ...read])].join(', ');
    if (store.provider !== 'aws' || names === '') return;
    const tiers = need(store.archiveTiers, 'the tiers of Intelligent-Tiering') ?? [];
    if (tiers.length === 0) return;
    report({
      messageId: 'archives',
      data: { tables: names, tiers: tiers.join(', ') },
      actual: tiers.join(', '),
      expected: 'no archive tiers',
    });
  },
});
