import { PolicyTester } from '../../../harness/testing/policy-tester';
import { clusteringKeyTooManyOrTooFine } from '../../../policies/cost/clustering-key-too-many-or-too-fine';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  clusteringKeyTooManyOrTooFine,
  {
    passing: [
      ...told('snowflakeTable', 'a day and a region', {
        name: 'ORDERS',
        cluster_by: ['to_date(ordered_at)', 'region'],
      }),
      ...told('snowflakeTable', 'a date', {
        cluster_by: ['ordered_at'],
        column: [{ name: 'ORDERED_AT', type: 'DATE' }],
      }),
      ...told('table', 'a table of BigQuery', { table_id: 'orders', clustering: ['customer_id'] }),
    ],
    failing: [
      ...found(
        'snowflakeTable',
        'five columns',
        { name: 'ORDERS', cluster_by: ['a', 'b', 'c', 'd', 'e'] },
        { messageId: 'many', actual: '5 columns', expected: '4 columns at the most' },
      ),
      ...found(
        'snowflakeTable',
        'a raw time',
        { name: 'ORDERS', cluster_by: ['region', 'ordered_at'] },
        { messageId: 'fine', actual: 'ordered_at', expected: 'to_date(ordered_at), or a coarser column' },
      ),
      ...found(
        'snowflakeTable',
        'an id',
        { name: 'ORDERS', cluster_by: ['ORDER_ID'] },
        { messageId: 'fine', actual: 'ORDER_ID', expected: 'to_date(ORDER_ID), or a coarser column' },
      ),
    ],
  },
  { describe, it },
);
