import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryClusterOrderIgnoresFilters } from '../../../policies/partitioning/bigquery-cluster-order-ignores-filters';
import { found, told, unsure } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

function clustered(...clustering: readonly string[]) {
  return { table_id: 'orders', clustering };
}

const READS = {
  datasets: [dataset({ reads: [{ filter: ['customer_id'], lookBackDays: 30, perDay: 400, columns: 0.2 }] })],
};

PolicyTester.run(
  bigqueryClusterOrderIgnoresFilters,
  {
    passing: [
      ...told('table', 'the most filtered first', clustered('customer_id', 'county'), READS),
      ...told('table', 'one column', clustered('county')),
    ],
    failing: [
      ...found(
        'table',
        'another order',
        clustered('county', 'customer_id'),
        { messageId: 'order', actual: 'county', expected: 'customer_id first' },
        READS,
      ),
      ...found(
        'table',
        'too many',
        clustered('customer_id', 'a', 'b', 'c', 'd'),
        { messageId: 'many', actual: '5 columns', expected: '4 columns at the most' },
        READS,
      ),
    ],
    cannotTell: [...unsure('table', 'nobody says what is asked', clustered('county', 'customer_id'), /reads/)],
  },
  { describe, it },
);
