import fc from 'fast-check';
import type { Dataset, Read } from '../../spec/lake';
import { dataset } from '../fixtures/workload';

/** Evenly over orders of magnitude, as volumes are. */
function magnitude(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: least * 10, max: most * 10 }).map((power) => 10 ** (power / 10));
}

const reads: fc.Arbitrary<readonly Read[]> = fc.array(
  fc
    .record({
      filter: fc.subarray(['order_id', 'customer_id', 'county', 'ordered_at']),
      lookBackDays: fc.option(magnitude(-1, 3), { nil: undefined }),
      perDay: magnitude(-1, 4),
      columns: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    })
    .map(({ lookBackDays, ...read }) => (lookBackDays === undefined ? read : { ...read, lookBackDays })),
  { maxLength: 4 },
);

/** Datasets of any volume, retention, growth and use. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    bytesPerDay: magnitude(3, 13),
    growthPerMonth: fc.constantFrom(0, 0.01, 0.05, 0.2),
    retainDays: fc.integer({ min: 1, max: 3650 }),
    everySeconds: fc.constantFrom(60, 900, 3600, 86_400),
    counties: fc.integer({ min: 1, max: 5000 }),
    reads,
  })
  .map(({ everySeconds, counties, ...rest }) =>
    dataset({
      ...rest,
      written: { by: 'batch', everySeconds },
      columns: [
        { name: 'order_id', type: 'string', sensitivity: 'none' },
        { name: 'customer_id', type: 'string', distinct: 4e6, sensitivity: 'none' },
        { name: 'county', type: 'string', distinct: counties, sensitivity: 'none' },
        { name: 'ordered_at', type: 'timestamp', sensitivity: 'none' },
      ],
    }),
  );
