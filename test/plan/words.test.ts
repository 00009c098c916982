import fc from 'fast-check';
import { bytes, days, dollars, number } from '../../plan/words';

test.each([
  [0, '0'],
  [2.5, '2.5'],
  [9999, '9999'],
  [10_000, '10k'],
  [260e6, '260M'],
  [1.25e9, '1.25B'],
])('the number %d reads %s', (value, words) => {
  expect(number(value)).toBe(words);
});

test.each([
  [0, '0 bytes'],
  [420, '420 bytes'],
  [128e6, '128 MB'],
  [1.5e9, '1.5 GB'],
  [16.37e12, '16.4 TB'],
  [2e18, '2000 PB'],
])('%d bytes read %s', (value, words) => {
  expect(bytes(value)).toBe(words);
});

test.each([
  [1, '1 day'],
  [30, '30 days'],
  [365, '1 year'],
  [2555, '7 years'],
  [396, '396 days'],
])('%d days read %s', (value, words) => {
  expect(days(value)).toBe(words);
});

test.each([
  [0.456, 'USD 0.46'],
  [99.5, 'USD 99.50'],
  [9000.4, 'USD 9000'],
])('%d dollars read %s', (value, words) => {
  expect(dollars(value)).toBe(words);
});

test('no number holds a comma, a space within or an exponent, wherever it is printed', () => {
  const anything = fc.integer({ min: 0, max: 180 }).map((power) => 10 ** (power / 10) * 1.2345);
  fc.assert(
    fc.property(anything, (value) => {
      expect(number(value)).toMatch(/^\d+(\.\d+)?[kMB]?$/);
      expect(bytes(value)).toMatch(/^\d+(\.\d+)? (bytes|[kMGTP]?B)$/);
      expect(dollars(value)).toMatch(/^USD \d+(\.\d\d)?$/);
    }),
  );
});
