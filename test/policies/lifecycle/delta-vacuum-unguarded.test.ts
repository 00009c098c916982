import { PolicyTester } from '../../../harness/testing/policy-tester';
import { deltaVacuumUnguarded } from '../../../policies/lifecycle/delta-vacuum-unguarded';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

const job = (more: Record<string, string>): readonly Part[] => [
  { job: 'vacuum', arguments: { '--datalake-formats': 'delta', ...more } },
];
const OFF = 'spark.databricks.delta.retentionDurationCheck.enabled=false';

PolicyTester.run(
  deltaVacuumUnguarded,
  {
    passing: cases(
      inEach('a job without a word of it', job({})),
      inEach('a week', job({ '--sql': 'VACUUM shop.orders RETAIN 168 HOURS' })),
      inEach('the check left on', job({ '--conf': OFF.replace('false', 'true') })),
      inEach('hours of something else', [{ job: 'clean', arguments: { '--retention-hours': '24' } }]),
    ),
    failing: cases(
      findsInEach('the check switched off', job({ '--conf': OFF }), [
        { at: 'vacuum', messageId: 'guard-off', actual: 'switched off', expected: 'on' },
      ]),
      findsInEach('a vacuum of a day', job({ '--sql': 'VACUUM shop.orders RETAIN 24 HOURS' }), [
        { at: 'vacuum', messageId: 'early', actual: '1 day', expected: 'at least 7 days' },
      ]),
      findsInEach('hours as an argument', job({ '--vacuum-retention-hours': '12' }), [
        { at: 'vacuum', messageId: 'early', actual: '0.5 days', expected: 'at least 7 days' },
      ]),
    ),
  },
  { describe, it },
);
