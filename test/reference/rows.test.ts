import awsTypes from '../../reference/aws-types-by-region.json';
import runtimes from '../../reference/function-runtimes.json';
import limits from '../../reference/limits.json';
import nameRules from '../../reference/name-rules.json';
import ratios from '../../reference/price-ratios.json';
import tiers from '../../reference/price-tiers.json';
import prices from '../../reference/prices.json';
import regions from '../../reference/regions.json';
import residency from '../../reference/residency.json';
import { CONFIDENCES, isOneOf, type Provenance } from '../../reference/row';
import classes from '../../reference/storage-classes.json';

const FILES: Readonly<Record<string, Readonly<Record<string, Provenance>>>> = {
  'aws-types-by-region': awsTypes,
  'function-runtimes': runtimes,
  limits,
  'name-rules': nameRules,
  'price-ratios': ratios,
  'price-tiers': tiers,
  prices,
  regions,
  'residency transfer bases': residency.transferBases,
  'residency transfer rules': residency.transferRules,
  'residency in-country purposes': residency.inCountryPurposes,
  'storage-classes': classes,
};

const isConfidence = isOneOf(CONFIDENCES);
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

describe.each(Object.entries(FILES))('every row of %s', (_file, rows) => {
  const wrong = (isRight: (row: Provenance) => boolean) =>
    Object.entries(rows)
      .filter(([, row]) => !isRight(row))
      .map(([id]) => id);

  test('names a page, a repository or a document as its source', () => {
    expect(wrong(({ source }) => /https?:\/\/\S+\.\S+|^'[^']{10,}', a public/.test(source))).toEqual([]);
  });

  test('says how far it may be trusted', () => {
    expect(wrong(({ confidence }) => isConfidence(confidence))).toEqual([]);
  });

  test('keeps a printed date apart from a guessed one', () => {
    expect(wrong(({ asOf }) => asOf === null || DATE.test(asOf))).toEqual([]);
    expect(wrong(({ asOf, asOfEstimate }) => asOf === null || asOfEstimate === null)).toEqual([]);
  });
});

test('the id of a price row is its item and its region', () => {
  const ids = Object.values(prices).map(({ item, region }) => `${item}@${region}`);
  expect(ids).toEqual(Object.keys(prices));
});

test('the id of a region and of a storage class starts with its provider', () => {
  expect(Object.values(regions).map((row) => `${row.provider}/${row.region}`)).toEqual(Object.keys(regions));
  expect(Object.values(classes).map((row) => `${row.provider}/${row.class}`)).toEqual(Object.keys(classes));
});
