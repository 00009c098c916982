import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { isTime } from '../times';
import { typeOfColumn } from '../warehouse-tables';

const MOST = limit('snowflake-cluster-key-columns');
const COARSE_TYPES = /^DATE$/;

export const clusteringKeyTooManyOrTooFine = definePolicy({
  id: 'cost/clustering-key-too-many-or-too-fine',
  summary: 'A clustering key has few columns, and each of them few values.',
  why: 'Each column more, and each raw time or id, makes every load spread over more micro-partitions, and automatic clustering is billed for putting them in order again.',
  fix: 'Cluster by three or four expressions at the most, times as to_date(column), ids left out or cut short.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    { url: 'https://docs.snowflake.com/en/user-guide/tables-clustering-keys', asOf: null },
    {
      url: 'https://medium.com/snowflake/a-data-driven-approach-to-choosing-a-clustering-key-in-snowflake-4b3400704778',
      asOf: null,
    },
  ],
  on: 'WarehouseTable',
  options: { most: { default: MOST.value, unit: MOST.unit, description: 'More columns than this are too many.' } },
  messages: {
    many: 'the clustering key has {{count}} columns',
    fine: 'the clustering key holds {{column}} as it is, which has almost as many values as rows',
  },
  check: (table, { options, need, report }) => {
    if (table.system !== 'snowflake') return;
    const key = need(table.clustering, 'the clustering key') ?? [];
    if (key.length > options.most)
      report({
        messageId: 'many',
        data: { count: key.length },
        actual: `${key.length} columns`,
        expected: `${options.most} columns at the most`,
      });
    for (const column of key.filter((one) => /^"?\w+"?$/.test(one))) {
      const name = column.replaceAll('"', '');
      const isFineTime = isTime({ name: name.toLowerCase() }, ['time', 'timestamp', 'ts', 'at']);
      const isId = /(^|_)(id|uuid|guid)$/i.test(name);
      const type = typeOfColumn(table, name);
      if ((isFineTime && !COARSE_TYPES.test(type ?? '')) || isId || /^(TIMESTAMP|DATETIME)/.test(type ?? ''))
        report({
          messageId: 'fine',
          data: { column: name },
          actual: name,
          expected: `to_date(${name}), or a coarser column`,
        });
    }
  },
});
