import { planFoundation } from '../../plan/foundation';
import type { Naming } from '../../plan/names';

const NAMING: Naming = { target: 'aws', platform: 'duka', environment: 'prod', account: '111111111111' };

test('what the platform file does not name is made, under a name of its own', () => {
  const { key, network, logArchive, artifacts, alertChannel } = planFoundation(NAMING, {});

  expect([key, network, logArchive, artifacts, alertChannel].map(({ value }) => value)).toEqual([
    { create: 'duka-prod-data' },
    { create: 'duka-prod-network' },
    { create: 'duka-prod-logs-111111111111' },
    { create: 'duka-prod-artifacts-111111111111' },
    { create: 'duka-prod-alerts' },
  ]);
});

test.each([
  ['keyId', 'key'],
  ['network', 'network'],
  ['logArchive', 'logArchive'],
  ['artifacts', 'artifacts'],
  ['alertChannel', 'alertChannel'],
] as const)('the platform file can name its own %s', (given, planned) => {
  const plan = planFoundation(NAMING, { [given]: 'theirs' });

  expect(plan[planned]).toMatchObject({ value: { given: 'theirs' }, pinned: true, inputs: { given: 'theirs' } });
});
