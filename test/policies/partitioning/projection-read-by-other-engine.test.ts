import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionReadByOtherEngine } from '../../../policies/partitioning/projection-read-by-other-engine';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const parameters = { 'projection.enabled': 'true', 'projection.dt.type': 'date' };
const projected: Part = { table: 'orders', keys: [['dt', 'string']], parameters };
const reader: Part = { job: 'enrich', arguments: { '--source_table': 'shop.orders' } };

PolicyTester.run(
  projectionReadByOtherEngine,
  {
    passing: cases(
      inEach('nobody but Athena', [projected]),
      inEach('a job that reads another table', [
        projected,
        { job: 'enrich', arguments: { '--source_table': 'shops' } },
      ]),
      inEach('a job that writes the table', [projected, { job: 'load', arguments: { '--target_table': 'orders' } }]),
      inEach('registered partitions', [{ table: 'orders', keys: [['dt', 'string']] }, reader]),
      inEach('a crawler that registers them too', [projected, reader, { crawler: 'shop', database: 'shop' }]),
    ),
    failing: cases(
      findsInEach(
        'a job that reads the table',
        [projected, reader],
        [{ at: 'orders', messageId: 'no-rows', actual: 'computed partitions only', expected: 'registered ones' }],
      ),
    ),
  },
  { describe, it },
);
