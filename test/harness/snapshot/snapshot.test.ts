import fc from 'fast-check';
import { parse } from 'yaml';
import { total } from '../../../harness/cost/estimate';
import type { Resource } from '../../../harness/read/graph';
import { snapshot } from '../../../harness/snapshot/snapshot';
import { costItem } from '../../fixtures/result';
import { targetPlan } from '../../fixtures/target-plan';

const plan = targetPlan();
const { account } = plan;

const urn = (types: string, name: string) => `urn:pulumi:duka-prod-gcp::ramani::${types}::${name}`;
const BUCKET = 'gcp:storage/bucket:Bucket';
const RAW = urn(`ramani:lake:Zone$${BUCKET}`, 'raw');
const KEY = urn('gcp:kms/cryptoKey:CryptoKey', 'data');

function resource(changes: Partial<Resource> = {}): Resource {
  return {
    address: RAW,
    provider: 'gcp',
    type: BUCKET,
    properties: {},
    dependsOn: [],
    unit: 'lake.zones.raw',
    origin: 'lake.zones.raw',
    ...changes,
  };
}

const key = resource({
  address: KEY,
  type: 'gcp:kms/cryptoKey:CryptoKey',
  unit: 'duka-prod-gcp',
  origin: 'foundation.key',
});

function written(resources: readonly Resource[], items: Parameters<typeof total>[0] = []): string {
  return snapshot(plan, { kind: 'pulumi-preview', path: 'gcp', resources }, total(items, []), 'lake');
}

const resourcesOf = (text: string) => parse(text).resources;

it('holds the resources of its unit, counted, and refers to those of others by name', () => {
  const store = resource({ properties: { key: { ref: KEY, attribute: 'id' } }, dependsOn: [KEY] });

  expect(parse(written([key, store]))).toMatchObject({
    target: 'gcp',
    unit: 'lake',
    count: { [BUCKET]: 1 },
    resources: {
      [`lake.zones.raw/raw ${BUCKET}`]: {
        origin: 'lake.zones.raw',
        dependsOn: ['duka-prod-gcp/data gcp:kms/cryptoKey:CryptoKey'],
        properties: { key: '-> duka-prod-gcp/data id' },
      },
    },
  });
  expect(Object.keys(resourcesOf(written([key, store])))).toHaveLength(1);
});

it('costs what its own resources cost', () => {
  const items = [costItem({ address: RAW, low: 1, expected: 2, high: 3 }), costItem({ address: KEY, expected: 40 })];

  expect(parse(written([resource(), key], items)).cost).toBe('USD 2.00/month, 1.00 to 3.00');
});

it('holds both of two resources that share name and type', () => {
  const other = urn(`ramani:lake:Archive$${BUCKET}`, 'raw');
  const both = written([resource(), resource({ address: other })]);

  expect(Object.keys(resourcesOf(both))).toEqual(
    [other, RAW].map((address) => `lake.zones.raw/raw ${BUCKET} ${address}`),
  );
});

it('says nothing of the account, wherever it stands', () => {
  const named = resource({
    address: urn(BUCKET, `store-${account}`),
    properties: { [`labels-${account}`]: [`gs://${account}`, { ref: `${account}-elsewhere`, attribute: 'id' }] },
    dependsOn: [`${account}-more`, RAW],
  });
  const text = written([resource(), named]);

  expect(text).not.toContain(account);
  expect(text).toContain('gs://{account}');
});

it('says of a file that is written out how long it is, not what is in it', () => {
  const content = Buffer.from('x'.repeat(300)).toString('base64');
  const properties = { content, path: '/Ramani/lake-upkeep-00000000.py' };

  expect(resourcesOf(written([resource({ properties })]))).toMatchObject({
    [`lake.zones.raw/raw ${BUCKET}`]: { properties: { content: '300 bytes', path: properties.path } },
  });
});

it('is the same whatever order an engine wrote in', () => {
  const properties = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<number | string>(1, 'x'));
  const graph = fc
    .uniqueArray(fc.tuple(fc.constantFrom('raw', 'curated', 'landing'), properties), { selector: ([name]) => name })
    .map((all) => all.map(([name, own]) => resource({ address: urn(BUCKET, name), properties: own })));
  const pair = graph.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  const backwards = (one: Resource): Resource => ({
    ...one,
    properties: Object.fromEntries(Object.entries(one.properties).reverse()),
  });

  fc.assert(
    fc.property(pair, ([one, other]) => {
      expect(written(other.map(backwards))).toBe(written(one));
    }),
  );
});
