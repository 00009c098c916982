import type { LakeTable, ObjectStore } from '../../harness/facts/facts';
import { directoryOf, lookUp } from '../../harness/facts/link';
import { definePolicy } from '../define';
import { once } from '../once';
import { stageOf } from '../stages';
import { nameOf, prefixOf } from '../tables';

interface Placed {
  readonly table: LakeTable;
  readonly path: string;
}

/** Store and prefix of each table; a store outside of the input is known by what the location says. */
const placedIn = once((stores: readonly ObjectStore[]) =>
  once((tables: readonly LakeTable[]): readonly Placed[] => {
    const directory = directoryOf(stores);
    return tables.flatMap((table) => {
      const prefix = prefixOf(table);
      if (prefix === undefined || table.view === true || typeof table.location !== 'string') return [];
      const bucket = /^[a-z0-9]+:\/\/([^/]+)/i.exec(table.location)?.[1];
      const store = lookUp(table.store, directory) ?? (bucket?.includes('*') === false ? bucket : undefined);
      return store === undefined ? [] : [{ table, path: `${store}/${prefix}` }];
    });
  }),
);

/** Two tables over the same files are one dataset, unless they are said to be two stages or formats of it. */
function areMixed(outer: Placed, inner: Placed): boolean {
  if (inner.path !== outer.path) return inner.path.startsWith(outer.path);
  const [one, other] = [outer.table, inner.table].map((table) => stageOf({ ...table, location: undefined }));
  const stages = one !== undefined && other !== undefined && one !== other;
  return (stages || outer.table.format !== inner.table.format) && outer.table.address < inner.table.address;
}

export const lifecycleStagesMixed = definePolicy({
  id: 'partitioning/lifecycle-stages-mixed',
  summary: 'The files of each table are under a prefix of their own.',
  why: 'Engines read a location with all its folders, and lifecycle rules go by prefix: a table inside the location of another is read as if it were its data, and expires when the other does.',
  fix: 'Give each table and each stage a prefix beside the others, such as raw/orders/ and curated/orders/, better a store of its own.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.2', 'L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/athena/latest/ug/tables-location-format.html', asOf: null },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-best-practices', asOf: '2021-12-17' },
  ],
  on: 'LakeTable',
  options: {},
  messages: { inside: 'the files of {{inner}} are inside the location of {{outer}}' },
  check: (table, { all, report }) => {
    const placed = placedIn(all('ObjectStore'))(all('LakeTable'));
    const outer = placed.find((one) => one.table === table);
    if (outer === undefined) return;
    for (const inner of placed)
      if (inner.table !== table && areMixed(outer, inner))
        report({
          messageId: 'inside',
          data: { inner: nameOf(inner.table), outer: nameOf(table) },
          actual: typeof inner.table.location === 'string' ? inner.table.location : '',
          expected: `a location outside of ${typeof table.location === 'string' ? table.location : ''}`,
        });
  },
});
