import fc from 'fast-check';
import { databaseName, type Naming, STORE_NAMES, storeName } from '../../plan/names';
import { isLegalName } from '../../reference/name-rules';
import { ZONES } from '../../spec/lake';
import { TARGETS, type Target } from '../../spec/platform';

const WHAT = [...ZONES, 'logs', 'artifacts', 'keys'];

/** What the platform file allows, with the words in it that providers keep for themselves. */
const PLATFORM = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,18}[a-z0-9]$/),
  fc.constantFrom('xn--shop', 'sthree-shop', 'amzn-s3-demo-x', 'goog-shop', 'my-google', 'g00gle', 'a--b'),
);
const ENVIRONMENT = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/), fc.constantFrom('prod', 'dev', 'google'));
const ACCOUNTS: Readonly<Record<Target, fc.Arbitrary<string>>> = {
  aws: fc.stringMatching(/^[0-9]{12}$/),
  gcp: fc.stringMatching(/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/),
  azure: fc.uuid(),
};

function naming(target: Target): fc.Arbitrary<Naming> {
  return fc.record({
    target: fc.constant(target),
    platform: PLATFORM,
    environment: ENVIRONMENT,
    account: ACCOUNTS[target],
  });
}

test.each(TARGETS)('every store on %s has a name that the provider accepts', (target) => {
  fc.assert(
    fc.property(naming(target), fc.constantFrom(...WHAT), (of, what) => {
      const name = storeName(of, what);
      expect({ name, legal: isLegalName(STORE_NAMES[target], name) }).toEqual({ name, legal: true });
    }),
    { numRuns: 1000 },
  );
});

test('every database has a name that Glue and BigQuery accept', () => {
  fc.assert(
    fc.property(naming('aws'), fc.constantFrom(...ZONES), (of, zone) => {
      const name = databaseName(of, zone);
      expect([isLegalName('glue-name', name), isLegalName('bigquery-dataset', name)]).toEqual([true, true]);
    }),
  );
});

test.each(TARGETS)('stores on %s never share a name across environments, accounts and zones', (target) => {
  fc.assert(
    fc.property(naming(target), ENVIRONMENT, ACCOUNTS[target], (of, environment, account) => {
      const namings = [of, { ...of, environment }, { ...of, account }, { ...of, environment, account }];
      const different = new Set(namings.map((one) => `${one.environment}/${one.account}`)).size;
      const names = namings.flatMap((one) => WHAT.map((what) => storeName(one, what)));
      expect(new Set(names).size).toBe(different * WHAT.length);
    }),
  );
});

test('the longest names of Azure keep what tells them apart within 24 characters', () => {
  const of = { target: 'azure', platform: 'a-very-long-platform', environment: 'staging1', account: 'one' } as const;

  expect(storeName(of, 'artifacts')).toHaveLength(24);
  expect(storeName(of, 'artifacts')).not.toBe(storeName({ ...of, platform: 'a-very-long-platforn' }, 'artifacts'));
});

test('a bucket says in its name whose it is', () => {
  const of = { target: 'aws', platform: 'duka', environment: 'prod', account: '111111111111' } as const;

  expect(storeName(of, 'raw')).toBe('duka-prod-raw-111111111111');
  expect(databaseName({ ...of, platform: 'duka-shop' }, 'raw')).toBe('duka_shop_prod_raw');
});
