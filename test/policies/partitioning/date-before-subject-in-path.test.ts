import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dateBeforeSubjectInPath } from '../../../policies/partitioning/date-before-subject-in-path';
import { cases, findsInEach, inEach, key, type Part } from '../../fixtures/lake';

const at = (template: string): readonly Part[] => [
  {
    table: 'orders',
    keys: [['dt', 'string']],
    parameters: { 'projection.enabled': 'true', 'projection.dt.type': 'date', 'storage.location.template': template },
  },
];

PolicyTester.run(
  dateBeforeSubjectInPath,
  {
    passing: cases(
      inEach('the date last', at(`s3://lake/orders/${key('dt')}/`)),
      inEach('a folder that names its key', at(`s3://lake/orders/dt=${key('dt')}/`)),
      inEach('no template', [{ table: 'orders', keys: [['dt', 'string']] }]),
    ),
    failing: cases(
      findsInEach('the date first', at(`s3://lake/${key('dt')}/orders/`), [
        {
          at: 'orders',
          messageId: 'date-first',
          actual: `s3://lake/${key('dt')}/orders/`,
          expected: 'orders/ before the date',
        },
      ]),
    ),
  },
  { describe, it },
);
