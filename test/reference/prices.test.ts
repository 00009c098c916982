import fc from 'fast-check';
import ratios from '../../reference/price-ratios.json';
import { priceTiers } from '../../reference/price-tiers';
import { isPriceItem, price } from '../../reference/prices';
import rows from '../../reference/prices.json';

test('a price that the region has a row for is that list price', () => {
  expect(price('s3-ia', 'af-south-1')).toEqual({
    usd: 0.0149,
    low: 0.0149,
    high: 0.0149,
    unit: 'GB-month',
    source: 's3-ia@af-south-1',
    derived: false,
    asOf: '2025-11-04',
  });
});

test('the corrected, lower price of Johannesburg stands, not that of March 2025', () => {
  expect(price('gcs-std', 'africa-south1')?.usd).toBe(0.02);
  expect(price('gcs-archive', 'africa-south1')?.usd).toBe(0.0012);
});

test('a price that its source prints for no single region holds in every region', () => {
  expect(price('gcs-retrieval-archive', 'africa-south1')).toMatchObject({
    usd: 0.05,
    source: 'gcs-retrieval-archive@any',
    derived: false,
  });
});

test('cool storage in Johannesburg is derived from West Europe by the ratio of Blob storage', () => {
  const cool = price('blob-cool-lrs', 'southafricanorth');
  expect(cool).toMatchObject({
    derived: true,
    unit: 'GB-month',
    source: 'blob-cool-lrs@westeurope x blob-storage-southafricanorth-westeurope',
  });
  expect(cool?.usd).toBeCloseTo(0.01 * 1.2145, 9);
  expect(cool?.low).toBeCloseTo(0.01 * 1.1051, 9);
});

test('operations are not storage: they are derived by the ratio of the provider', () => {
  expect(price('adls-hot-write', 'southafricanorth')?.usd).toBeCloseTo(0.0702 * 1.1051, 9);
  expect(price('blob-cool-write', 'southafricanorth')?.source).toBe(
    'blob-cool-write@eastus x azure-southafricanorth-eastus',
  );
});

test('BigQuery in Johannesburg is a range, from the US list price', () => {
  const scanned = price('bq-ondemand', 'africa-south1');
  expect(scanned?.low).toBeCloseTo(6.25 * 1.1, 9);
  expect(scanned?.high).toBeCloseTo(6.25 * 1.308, 9);
});

test.each([
  ['a region without a ratio', 's3-ia', 'eu-central-1'],
  ['a service that the region does not offer', 'athena-dpu', 'af-south-1'],
  ['a region that nobody knows', 'blob-cool-lrs', 'nairobi'],
] as const)('%s has no price', (_why, item, region) => {
  expect(price(item, region)).toBeUndefined();
});

test('every price that can be asked for is positive and inside its range', () => {
  const items = Object.values(rows).map((row) => row.item);
  const regions = [...Object.values(rows), ...Object.values(ratios)].map((row) => row.region);
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.constantFrom(...regions), (item, region) => {
      const found = isPriceItem(item) ? price(item, region) : undefined;
      if (found === undefined) return;
      expect(found.usd).toBeGreaterThan(0);
      expect(found.low).toBeLessThanOrEqual(found.usd);
      expect(found.high).toBeGreaterThanOrEqual(found.usd);
    }),
  );
});

test('the tiers of S3 Standard rise, get cheaper and end open', () => {
  const tiers = priceTiers('s3-standard');
  const prices = tiers.map((tier) => price(tier.item, 'af-south-1')?.usd);
  expect(prices).toEqual([0.0274, 0.0262, 0.025]);
  expect(tiers.map((tier) => tier.upToGB)).toEqual([51200, 512000, undefined]);
});
