import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionInjectedWithoutFilter } from '../../../policies/partitioning/projection-injected-without-filter';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

const parameters = { 'projection.enabled': 'true', 'projection.device.type': 'injected' };
const orders: Part = { table: 'orders', keys: [['device', 'string']], parameters };
const by = (...filter: string[]) => ({
  workload: { orders: stating(dataset({ reads: [{ filter, perDay: 10, columns: 0.2 }] })) },
});

PolicyTester.run(
  projectionInjectedWithoutFilter,
  {
    passing: cases(
      inEach('queries that name the key', [orders], by('device', 'ordered_at')),
      inEach('a key that is not injected', [
        {
          table: 'orders',
          keys: [['device', 'string']],
          parameters: { ...parameters, 'projection.device.type': 'enum', 'projection.device.values': 'a,b' },
        },
      ]),
    ),
    failing: cases(
      findsInEach(
        'queries that do not name the key',
        [orders],
        [{ at: 'orders', messageId: 'unnamed', actual: 'injected', expected: 'a filter by device in each query' }],
        by('ordered_at'),
      ),
      findsInEach(
        'a kept query that does not name the key',
        [orders, { query: 'totals', text: 'SELECT sum(amount) FROM shop.orders' }],
        [{ at: 'orders', messageId: 'unnamed', actual: 'injected', expected: 'a filter by device in each query' }],
      ),
    ),
    cannotTell: inEach('queries that nobody states', [orders]).map((one) => ({
      ...one,
      because: /whether every query filters by device is stated nowhere; `read`/,
    })),
  },
  { describe, it },
);
