import { awsTypeAvailable, region, regionsOf } from '../../reference/regions';
import { PROVIDERS } from '../../reference/row';

test.each([
  ['aws', 'af-south-1', 'ZA'],
  ['gcp', 'africa-south1', 'ZA'],
  ['azure', 'southafricanorth', 'ZA'],
  ['aws', 'eu-west-1', 'IE'],
  ['gcp', 'europe-west1', 'BE'],
  ['azure', 'westeurope', 'NL'],
] as const)('%s %s lies in %s', (provider, name, country) => {
  expect(region(provider, name)?.country).toBe(country);
});

test('a region is found in the spelling of its tools', () => {
  expect(region('azure', 'South Africa North')?.region).toBe('southafricanorth');
  expect(region('gcp', 'AFRICA-SOUTH1')?.region).toBe('africa-south1');
});

test('a multi-region spans countries, so it lies in none', () => {
  expect(region('gcp', 'EU')).toMatchObject({ multi: true, country: null, continent: 'Europe' });
});

test('an unknown region and a region of another provider are not found', () => {
  expect(region('aws', 'ke-central-1')).toBeUndefined();
  expect(region('gcp', 'af-south-1')).toBeUndefined();
});

test('no provider has a region in Kenya, so every placement is a transfer', () => {
  const countries = PROVIDERS.flatMap((provider) => regionsOf(provider).map((each) => each.country));
  expect(countries).not.toContain('KE');
  expect(countries.filter((country) => country !== null && !/^[A-Z]{2}$/.test(country))).toEqual([]);
});

test.each([
  ['AWS::Glue::TableOptimizer', 'af-south-1', false],
  ['AWS::Glue::Table', 'af-south-1', true],
  ['AWS::Glue::Table', 'eu-west-1', undefined],
  ['AWS::Redshift::UsageLimit', 'af-south-1', undefined],
  ['AWS::Made::Up', 'af-south-1', undefined],
] as const)('%s in %s: %s', (type, name, available) => {
  expect(awsTypeAvailable(type, name)).toBe(available);
});
