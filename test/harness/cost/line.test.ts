import fc from 'fast-check';
import { billerOf, type Charge, isPriced } from '../../../harness/cost/line';

const CHARGE: Charge = {
  address: 'lake',
  what: 'storage',
  item: 's3-ia',
  region: 'af-south-1',
  amount: 1000 * 2 ** 30,
  because: 'a test',
};

test('a line is a quantity in the units of its price row, times that price', () => {
  expect(billerOf(0.25)(CHARGE)).toEqual([
    {
      address: 'lake',
      what: 'storage',
      quantity: 1000,
      unit: 'GB-month',
      unitPrice: 0.0149,
      source: 's3-ia@af-south-1',
      derived: false,
      because: 'a test',
      low: 11.18,
      expected: 14.9,
      high: 18.63,
    },
  ]);
});

test('what the input itself counts is not uncertain', () => {
  const [line] = billerOf(0.25)({ ...CHARGE, counted: true });
  expect(line).toMatchObject({ low: 14.9, expected: 14.9, high: 14.9 });
});

test.each([
  ['an item without a row', { item: undefined }],
  ['a region without a price', { region: 'eu-central-1' }],
] as const)('%s is named as not priced', (_what, changes) => {
  const [line] = billerOf(0.25)({ ...CHARGE, ...changes });

  expect(line).toEqual({
    address: 'lake',
    what: 'storage',
    why: `no price of it in ${'region' in changes ? changes.region : 'af-south-1'} has a source`,
  });
});

test.each([
  ['nothing', 0],
  ['less than a cent', 2 ** 28],
])('%s makes no line', (_what, amount) => {
  expect(billerOf(0.25)({ ...CHARGE, amount })).toEqual([]);
});

test('a price that is derived from another region widens the range, one from the list does not', () => {
  const certain = billerOf(0);
  const [derived] = certain({ ...CHARGE, item: 'blob-cool-lrs', region: 'southafricanorth' });
  const [list] = certain(CHARGE);

  expect(derived).toMatchObject({ derived: true, low: 11.05, expected: 12.15, high: 12.15 });
  expect(list).toMatchObject({ derived: false, low: 14.9, expected: 14.9, high: 14.9 });
});

test('the range holds the expected sum, whatever the amount, the price and the uncertainty', () => {
  const places = fc.constantFrom(
    { item: 's3-ia', region: 'af-south-1' } as const,
    { item: 'blob-cool-lrs', region: 'southafricanorth' } as const,
    { item: 'adls-hot-write', region: 'southafricanorth' } as const,
    { item: 'bq-ondemand', region: 'africa-south1' } as const,
  );
  const amounts = fc.double({ min: 1, max: 1e18, noNaN: true });
  const uncertainties = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(places, amounts, uncertainties, (place, amount, uncertainty) => {
      for (const line of billerOf(uncertainty)({ ...CHARGE, ...place, amount }).filter(isPriced)) {
        expect(line.low).toBeLessThanOrEqual(line.expected);
        expect(line.expected).toBeLessThanOrEqual(line.high);
        expect(Math.abs(line.quantity * line.unitPrice - line.expected)).toBeLessThanOrEqual(0.0051);
      }
    }),
  );
});
