import { stripVTControlCharacters } from 'node:util';
import { costReport } from '../../../harness/report/cost-text';
import { CLICKS, costItem, estimate, result } from '../../fixtures/result';

const { costs } = result([
  {
    path: 'aws',
    estimate: estimate([
      costItem(),
      costItem({ what: 'requests', expected: 3, unitPrice: 0.0000054, unit: 'requests', quantity: 555000 }),
    ]),
  },
  {
    path: 'gcp',
    estimate: estimate([costItem({ address: CLICKS, derived: true })], {
      unpriced: [{ address: CLICKS, what: 'streaming', why: 'there is no price row for africa-south1' }],
    }),
  },
]);

test('every line of every estimate is a row, and what has no price is told', () => {
  expect(costReport(costs, false)).toBe(
    `aws USD 7,451 (5,589 to 9,314) a month
  USD/month  what              for                          quantity and price              because
        743  STANDARD storage  duka-prod-lake/LakeRawStore  27,100 GB-month at 0.0274       clicks 16.4 TB, product_views 5.84 TB
          3  requests          duka-prod-lake/LakeRawStore  555,000 requests at 0.00000540  clicks 16.4 TB, product_views 5.84 TB

gcp USD at least 7,451 (5,589 to 9,314) a month
  USD/month  what              for             quantity and price                   because
        743  STANDARD storage  clicks (Table)  27,100 GB-month at 0.0274 (derived)  clicks 16.4 TB, product_views 5.84 TB
  not priced, so the total is "at least"
  streaming for clicks (Table): there is no price row for africa-south1
`,
  );
});

test('a terminal too small for rows gets the same in phrases', () => {
  const lines = costReport(costs, false, 80).split('\n');

  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.slice(0, 5)).toEqual([
    'aws USD 7,451 (5,589 to 9,314) a month',
    '  743  STANDARD storage of duka-prod-lake/LakeRawStore: 27,100 GB-month at',
    '       0.0274',
    '       clicks 16.4 TB, product_views 5.84 TB',
    '    3  requests of duka-prod-lake/LakeRawStore: 555,000 requests at 0.00000540',
  ]);
});

test.each([80, Number.POSITIVE_INFINITY])('colour adds nothing but escapes at width %d', (width) => {
  const colored = costReport(costs, true, width);

  expect(colored).not.toBe(costReport(costs, false, width));
  expect(stripVTControlCharacters(colored)).toBe(costReport(costs, false, width));
});

test('an estimate without lines is its total', () => {
  expect(costReport(result().costs, false)).toMatch(/^aws USD 7,451 \(5,589 to 9,314\) a month\n\s+USD\/month/);
});
