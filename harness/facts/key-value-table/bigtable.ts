import type { KeyValueTable } from '../facts';
import { mapKnown } from '../maybe';
import type { Row } from '../vocabulary';

export const bigtableRows: readonly Row<KeyValueTable>[] = [
  {
    types: ['google_bigtable_table', 'gcp:bigtable:Table'],
    read: (written) => {
      const table = written.withoutComputed('deletion_protection', 'automated_backup_policy');
      const families = table.each('column_family', (one) => one.text('family') ?? '');
      return {
        engine: 'bigtable',
        name: table.text('name'),
        within: table.link('instance_name'),
        families: mapKnown(families, (all) => all.filter((family) => typeof family === 'string')) ?? [],
        collectedFamilies: [],
        recoverable: table.isFilled('automated_backup_policy'),
        deletionProtected: table.is('deletion_protection', 'PROTECTED') ?? false,
      };
    },
  },
  {
    types: ['google_bigtable_gc_policy', 'gcp:bigtable:GCPolicy'],
    partOf: (policy) => policy.link('table'),
    read: (policy) => ({
      engine: 'bigtable',
      collectedFamilies: mapKnown(policy.text('column_family') ?? '', (family) => [family]),
    }),
  },
];
