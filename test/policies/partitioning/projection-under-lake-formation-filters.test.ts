import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionUnderLakeFormationFilters } from '../../../policies/partitioning/projection-under-lake-formation-filters';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const parameters = { 'projection.enabled': 'true', 'projection.dt.type': 'date' };
const projected: Part = { table: 'orders', keys: [['dt', 'string']], parameters };
const registered: Part = { table: 'orders', keys: [['dt', 'string']] };

PolicyTester.run(
  projectionUnderLakeFormationFilters,
  {
    passing: cases(
      inEach('computed partitions without a filter', [projected]),
      inEach('a filter on a table with registered partitions', [registered, { filter: 'nairobi', table: 'orders' }]),
      inEach('a filter on another table', [projected, { table: 'shops' }, { filter: 'nairobi', table: 'shops' }]),
    ),
    failing: cases(
      findsInEach(
        'a filter on computed partitions',
        [projected, { filter: 'nairobi', table: 'orders' }],
        [{ at: 'orders', messageId: 'filtered', actual: 'computed partitions', expected: 'registered ones' }],
      ),
    ),
  },
  { describe, it },
);
