import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionMostlyEmpty } from '../../../policies/partitioning/projection-mostly-empty';
import { cases, findsInEach, inEach, type Part, stating } from '../../fixtures/lake';
import { dataset } from '../../fixtures/workload';

function projected(range: string, counties?: string): readonly Part[] {
  const dt = { 'projection.dt.type': 'date', 'projection.dt.format': 'yyyy-MM-dd', 'projection.dt.range': range };
  const county = { 'projection.county.type': 'integer', 'projection.county.range': counties ?? '' };
  const parameters = { 'projection.enabled': 'true', ...dt, ...(counties === undefined ? {} : county) };
  const keys: readonly (readonly [string, string])[] = [['dt', 'string']];
  return [{ table: 'orders', keys: counties === undefined ? keys : [...keys, ['county', 'int']], parameters }];
}

const aYear = { workload: { orders: stating(dataset({ retainDays: 365 })) } };

PolicyTester.run(
  projectionMostlyEmpty,
  {
    passing: cases(
      inEach('a range of what is kept', projected('NOW-1YEARS,NOW'), aYear),
      inEach('half a year more', projected('NOW-18MONTHS,NOW'), aYear),
      inEach('as many counties as there are', projected('NOW-1YEARS,NOW', '1,47'), aYear),
      inEach('years as numbers, which must end ahead', [
        {
          table: 'orders',
          keys: [['year', 'int']],
          parameters: {
            'projection.enabled': 'true',
            'projection.year.type': 'integer',
            'projection.year.range': '2020,2060',
          },
        },
      ]),
      inEach('a range from some day on', projected('2020-01-01,NOW')),
    ),
    failing: cases(
      findsInEach(
        'ten years of which one is kept',
        projected('NOW-10YEARS,NOW'),
        [{ at: 'orders', messageId: 'empty', actual: '90 % empty', expected: 'at most 50 %' }],
        aYear,
      ),
      findsInEach(
        'a thousand counties of 47',
        projected('NOW-1YEARS,NOW', '0,999'),
        [{ at: 'orders', messageId: 'empty', actual: '95 % empty', expected: 'at most 50 %' }],
        aYear,
      ),
      findsInEach('a range to the end of the century', projected('2020-01-01,2099-12-31'), [
        { at: 'orders', messageId: 'future', actual: 'until 2099-12-31', expected: 'until NOW' },
      ]),
    ),
  },
  { describe, it },
);
