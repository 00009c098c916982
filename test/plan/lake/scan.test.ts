import fc from 'fast-check';
import { decideScanLimit, scannedBytes } from '../../../plan/lake/scan';
import { dataset } from '../../fixtures/workload';
import { datasets } from '../datasets';

const DAY = { name: 'ordered_at_day', type: 'date', column: 'ordered_at', grain: 'day' } as const;
const YEAR = 365;

test('twice the largest query that is known, in whole gigabytes', () => {
  const { value, because } = decideScanLimit([{ stored: dataset(), partition: [DAY] }], 'aws', YEAR);

  // 30 days and half a day of 10 GB, of which a fifth is read: 61 GB.
  expect(value).toBe(122e9);
  expect(because).toMatch(/^the largest known query, of orders by ordered_at, scans 61 GB/);
});

test('no known query is stopped, whatever the data, and little beyond twice the largest is allowed', () => {
  fc.assert(
    fc.property(datasets, (stored) => {
      const { value } = decideScanLimit([{ stored, partition: [DAY] }], 'aws', YEAR);
      const largest = Math.max(0, ...stored.reads.map((read) => scannedBytes(read, stored, [DAY], YEAR)));
      if (largest === 0) expect(value).toBeNull();
      else {
        expect(value).toBeGreaterThanOrEqual(2 * largest);
        expect(value).toBeLessThan(2 * largest + 1e9);
      }
    }),
  );
});

test('where nothing can hold a limit there is none, and the reason', () => {
  const tables = [{ stored: dataset(), partition: [DAY] }];

  expect(decideScanLimit(tables, 'gcp', YEAR)).toMatchObject({ value: null, because: expect.stringMatching(/quota/) });
  expect(decideScanLimit(tables, 'azure', YEAR).value).toBeNull();
});
