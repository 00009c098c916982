import type { Attribute, TableUpkeep } from '../facts';
import { mapKnown } from '../maybe';
import type { Vocabulary } from '../vocabulary';

/** The types of Glue's table optimizers. */
const DOES: Readonly<Record<string, 'compaction' | 'snapshot-expiry' | 'orphan-removal'>> = {
  compaction: 'compaction',
  retention: 'snapshot-expiry',
  orphan_file_deletion: 'orphan-removal',
};

function doneBy(type: Attribute<string>): TableUpkeep['does'] {
  return mapKnown(type, (known) => DOES[known.toLowerCase()]);
}

export const tableUpkeep: Vocabulary<TableUpkeep> = {
  rows: [
    {
      types: ['AWS::Glue::TableOptimizer'],
      read: (optimizer) => {
        const days = (path: string) => optimizer.number(`TableOptimizerConfiguration.${path}RetentionPeriodInDays`);
        return {
          table: optimizer.link('TableName'),
          database: optimizer.textThrough('DatabaseName', 'DatabaseInput.Name'),
          does: doneBy(optimizer.text('Type')),
          enabled: optimizer.boolean('TableOptimizerConfiguration.Enabled') ?? false,
          keepDays:
            days('RetentionConfiguration.IcebergConfiguration.Snapshot') ??
            days('OrphanFileDeletionConfiguration.IcebergConfiguration.OrphanFile'),
        };
      },
    },
    {
      types: ['aws_glue_catalog_table_optimizer', 'aws:glue:CatalogTableOptimizer'],
      read: (optimizer) => {
        const days = (path: string) => optimizer.positive(`configuration.${path}_retention_period_in_days`);
        return {
          table: optimizer.link('table_name'),
          database: optimizer.textThrough('database_name', 'name'),
          does: doneBy(optimizer.text('type')),
          enabled: optimizer.boolean('configuration.enabled') ?? false,
          keepDays:
            days('retention_configuration.iceberg_configuration.snapshot') ??
            days('orphan_file_deletion_configuration.iceberg_configuration.orphan_file'),
        };
      },
    },
  ],
  fact: (base, attributes) => ({ kind: 'TableUpkeep', ...base, ...attributes }),
};
