import { PolicyTester } from '../../../harness/testing/policy-tester';
import { deltaVacuumUnder7Days } from '../../../policies/lifecycle/delta-vacuum-under-7-days';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const keeping = (duration: string): readonly Part[] => [
  {
    table: 'orders',
    parameters: { 'spark.sql.sources.provider': 'delta', 'delta.deletedFileRetentionDuration': duration },
  },
];

PolicyTester.run(
  deltaVacuumUnder7Days,
  {
    passing: cases(
      inEach('a week', keeping('interval 7 days')),
      inEach('a month', keeping('interval 1 month')),
      inEach("Delta's default", [{ table: 'orders', parameters: { 'spark.sql.sources.provider': 'delta' } }]),
    ),
    failing: cases(
      findsInEach('a day', keeping('interval 1 days'), [
        { at: 'orders', messageId: 'early', actual: '1 day', expected: 'at least 7 days' },
      ]),
      findsInEach('a day in hours', keeping('interval 24 hours'), [
        { at: 'orders', messageId: 'early', actual: '1 day', expected: 'at least 7 days' },
      ]),
    ),
  },
  { describe, it },
);
