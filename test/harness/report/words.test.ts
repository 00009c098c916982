import { dollars, grouped, money, plural, unitPrice } from '../../../harness/report/words';
import { estimate } from '../../fixtures/result';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567.25, '1,234,567.25'],
  [0.1234, '0.1234'],
  [110.7, '110.7'],
])('%d is %s: groups of three in the whole part only', (value, text) => {
  expect(grouped(value)).toBe(text);
});

test('no locale changes a number', () => {
  const own = Number.prototype.toLocaleString;
  Number.prototype.toLocaleString = () => {
    throw new Error('asked the locale');
  };
  try {
    expect(dollars(1234567.8)).toBe('1,234,568');
    expect(money(estimate())).toBe('7,451 (5,589 to 9,314)');
  } finally {
    Number.prototype.toLocaleString = own;
  }
});

test.each([
  [6, '6.00'],
  [12.5, '12.50'],
  [1234, '1234.00'],
  [0.0274, '0.0274'],
  [0.005, '0.00500'],
  [0.0000002, '0.000000200'],
  [0, '0.00'],
])('the unit price %d is %s: cents at least, never an exponent', (value, text) => {
  expect(unitPrice(value)).toBe(text);
});

test('what could not be priced makes it at least', () => {
  expect(money(estimate([], { unpriced: [{ address: 'a', what: 'w', why: 'y' }] }))).toBe(
    'at least 7,451 (5,589 to 9,314)',
  );
});

test.each([
  [0, '0 findings'],
  [1, '1 finding'],
  [1200, '1,200 findings'],
])('%d of them are %s', (count, text) => {
  expect(plural(count, 'finding')).toBe(text);
});
