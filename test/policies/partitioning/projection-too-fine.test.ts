import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionTooFine } from '../../../policies/partitioning/projection-too-fine';
import { cases, findsInEach, inEach } from '../../fixtures/lake';

const projected = (unit: string, interval = '1') => ({
  table: 'readings',
  keys: [['ts', 'string']] as const,
  parameters: {
    classification: 'parquet',
    'projection.enabled': 'true',
    'projection.ts.type': 'date',
    'projection.ts.format': 'yyyy/MM/dd/HH/mm',
    'projection.ts.range': '2024/01/01/00/00,NOW',
    'projection.ts.interval': interval,
    'projection.ts.interval.unit': unit,
  },
});

PolicyTester.run(
  projectionTooFine,
  {
    passing: cases(inEach('hours', [projected('HOURS')]), inEach('an hour in minutes', [projected('MINUTES', '60')])),
    failing: cases(
      findsInEach(
        'minutes',
        [projected('MINUTES')],
        [{ at: 'readings', messageId: 'fine', actual: 'every 1 minute', expected: 'hours or days' }],
      ),
    ),
  },
  { describe, it },
);
