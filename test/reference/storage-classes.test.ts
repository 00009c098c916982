import { isLimitId, limit } from '../../reference/limits';
import { isPriceItem, price } from '../../reference/prices';
import { PROVIDERS } from '../../reference/row';
import { classesOf, storageClass } from '../../reference/storage-classes';
import json from '../../reference/storage-classes.json';

const HOME = { aws: 'af-south-1', gcp: 'africa-south1', azure: 'southafricanorth' } as const;
const BYTES_PER_KB = 1024;

describe.each(Object.entries(json))('%s', (_id, row) => {
  test('names only prices and limits that exist', () => {
    expect(Object.values(row.prices).filter((item) => !isPriceItem(item))).toEqual([]);
    expect(Object.values(row.limits).filter((id) => !isLimitId(id))).toEqual([]);
  });
});

describe.each(PROVIDERS)('the classes of %s', (provider) => {
  const classes = classesOf(provider);

  test('have a storage price in Africa', () => {
    const unpriced = classes.filter((each) => price(each.prices.storage, HOME[provider]) === undefined);
    expect(unpriced).toEqual([]);
  });

  test('have each a rank of their own, from hot to the coldest archive', () => {
    expect(classes.map((each) => each.rank)).toEqual(classes.map((_, index) => index));
    expect(classes[0]?.tier).toBe('hot');
    expect(classes.at(-1)?.tier).toBe('archive');
  });

  test('bill the longer the colder they are; Intelligent-Tiering moves its objects itself', () => {
    const days = classes.filter((each) => each.class !== 'INTELLIGENT_TIERING').map((each) => each.minimumDays);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test('take their numbers from the limits that they name', () => {
    for (const { limits, ...each } of classes) {
      const stated = (id: typeof limits.minimumDays) => (id === undefined ? 0 : limit(id).value);
      expect(each.minimumDays).toBe(stated(limits.minimumDays));
      expect(each.minimumDaysBeforeTransition).toBe(stated(limits.minimumDaysBeforeTransition));
      expect(each.minimumBytes).toBe(stated(limits.minimumBytes) * BYTES_PER_KB);
    }
  });
});

test('an object in an offline class cannot be queried', () => {
  const offline = PROVIDERS.flatMap((provider) => classesOf(provider).filter((each) => !each.readableAtOnce));
  expect(offline.map((each) => each.class)).toEqual(['GLACIER', 'DEEP_ARCHIVE', 'Archive']);
});

test('a class is found by the words that templates use', () => {
  expect(storageClass('aws', 'STANDARD_IA')?.tier).toBe('cool');
  expect(storageClass('azure', 'cool')?.minimumDays).toBe(30);
  expect(storageClass('aws', 'standard_ia')).toBeUndefined();
  expect(storageClass('gcp', 'GLACIER')).toBeUndefined();
});

test('a legacy class is known and hot, but not offered', () => {
  expect(storageClass('gcp', 'MULTI_REGIONAL')?.tier).toBe('hot');
  expect(classesOf('gcp').map((each) => each.class)).toEqual(['STANDARD', 'NEARLINE', 'COLDLINE', 'ARCHIVE']);
});

test('Intelligent-Tiering comes after Standard-IA, since S3 has no way back', () => {
  expect(storageClass('aws', 'INTELLIGENT_TIERING')?.rank).toBeGreaterThan(
    storageClass('aws', 'STANDARD_IA')?.rank ?? Number.POSITIVE_INFINITY,
  );
});
