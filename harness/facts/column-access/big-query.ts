import type { ColumnAccess } from '../facts';
import { taggedColumns } from '../lake-table/policy-tags';
import type { Row } from '../vocabulary';

export const bigQueryRows: readonly Row<ColumnAccess>[] = [
  {
    types: ['google_bigquery_table', 'gcp:bigquery:Table'],
    read: (table) => {
      const columns = taggedColumns(table);
      if (!Array.isArray(columns) || columns.length === 0) return undefined;
      return {
        table: { address: table.resource.address },
        database: table.textThrough('dataset_id', 'dataset_id'),
        columns,
      };
    },
  },
  {
    types: [
      ...['google_bigquery_datapolicy_data_policy', 'gcp:bigquerydatapolicy:DataPolicy'],
      ...['google_bigquery_datapolicyv2_data_policy', 'gcp:bigquery:Datapolicyv2DataPolicy'],
    ],
    read: (policy) => ({ principals: policy.isFilled('grantees') ? policy.names('grantees') : undefined }),
  },
  {
    types: ['google_bigquery_row_access_policy', 'gcp:bigquery:RowAccessPolicy'],
    read: (policy) => ({
      table: policy.link('table_id'),
      database: policy.textThrough('dataset_id', 'dataset_id'),
      rowFilter: policy.text('filter_predicate'),
      principals: policy.isFilled('grantees') ? policy.names('grantees') : undefined,
    }),
  },
];
