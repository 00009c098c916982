import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionFixedEndDate } from '../../../policies/partitioning/projection-fixed-end-date';
import { cases, findsInEach, inEach, type Part } from '../../fixtures/lake';

function projected(properties: Record<string, string>, key = 'dt'): readonly Part[] {
  const entries = Object.entries(properties).map(([name, text]) => [`projection.${key}.${name}`, text]);
  const parameters = { 'projection.enabled': 'true', ...Object.fromEntries(entries) };
  return [{ table: 'orders', keys: [[key, 'string']], parameters }];
}

const until = (range: string) => projected({ type: 'date', format: 'yyyy-MM-dd', range });

PolicyTester.run(
  projectionFixedEndDate,
  {
    passing: cases(
      inEach('a range until now', until('2024-01-01,NOW')),
      inEach('a range until tomorrow', until('NOW-3YEARS,NOW+1DAY')),
      inEach('numbers of shops', projected({ type: 'integer', range: '2001,2030' }, 'shop')),
      inEach('years as numbers that go far ahead', projected({ type: 'integer', range: '2020,2060' }, 'year')),
      inEach('an end that nobody will see', until('2024-01-01,2099-12-31')),
    ),
    failing: cases(
      findsInEach('a range that ends', until('2024-01-01,2026-12-31'), [
        { at: 'orders', messageId: 'ends', actual: 'until 2026-12-31', expected: 'until NOW' },
      ]),
      findsInEach('years as numbers', projected({ type: 'integer', range: '2020,2027' }, 'year'), [
        { at: 'orders', messageId: 'ends', actual: 'until 2027', expected: 'a date key until NOW' },
      ]),
      findsInEach('years as words', projected({ type: 'enum', values: '2023,2024,2025' }, 'year'), [
        { at: 'orders', messageId: 'ends', actual: 'until 2025', expected: 'a date key until NOW' },
      ]),
    ),
  },
  { describe, it },
);
