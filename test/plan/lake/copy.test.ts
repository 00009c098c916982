import { decideCopy, decideInCountryCopy, decideInventory } from '../../../plan/lake/copy';
import type { Setting } from '../../../plan/lake/setting';
import type { Dataset } from '../../../spec/lake';
import { dataset } from '../../fixtures/workload';

function setting(
  ...lists: readonly (readonly [kind: 'personal' | 'financial', regions: readonly string[]])[]
): Setting {
  const of = (regions: readonly string[]) => ({ regions, transferBasis: 'safeguards', record: 'DPIA-1' }) as const;
  return {
    naming: { target: 'aws', platform: 'duka', environment: 'prod', account: '111111111111' },
    region: 'af-south-1',
    horizonDays: 365,
    residency: Object.fromEntries(lists.map(([kind, regions]) => [kind, of(regions)])),
  };
}

const PERSONAL = dataset({ sensitivity: 'personal' });
const FINANCIAL = dataset({ name: 'ledger', sensitivity: 'financial' });
const BOTH = ['af-south-1', 'eu-west-1'] as const;

test.each<[why: string, datasets: readonly Dataset[], where: Setting, copy: unknown, reason: RegExp]>([
  ['a second region on the list', [PERSONAL], setting(['personal', BOTH]), null, /needs a key of that region/],
  ['none of this provider', [PERSONAL], setting(['personal', ['af-south-1', 'africa-south1']]), null, /is accepted/],
  ['no list', [PERSONAL], setting(), null, /no residency list/],
  ['no secret, and so no list', [dataset()], setting(['personal', BOTH]), null, /no residency list/],
  [
    'one list allows it, the other does not',
    [PERSONAL, FINANCIAL],
    setting(['personal', BOTH], ['financial', ['af-south-1']]),
    null,
    /is accepted/,
  ],
  [
    'all of it can be made again',
    [{ ...PERSONAL, rebuiltFrom: 'clicks' }],
    setting(['personal', BOTH]),
    null,
    /made again/,
  ],
])('a copy elsewhere: %s', (_why, datasets, where, copy, reason) => {
  const decided = decideCopy(datasets, where);

  expect(decided.value).toEqual(copy);
  expect(decided.because).toMatch(reason);
});

test('purposes of regulation 26 ask for a copy in Kenya, and name their row', () => {
  const school = dataset({ name: 'pupils', purpose: 'basic education' });

  expect(decideInCountryCopy([school, PERSONAL], setting())).toMatchObject({
    value: { datasets: ['pupils'] },
    source: ['basic-education'],
  });
  expect(decideInCountryCopy([dataset({ purpose: 'sales' })], setting()).value).toBeNull();
});

test('only a zone of many objects is listed every day', () => {
  const busy = dataset({ written: { by: 'stream', everySeconds: 60 } });

  expect(decideInventory([busy], setting()).value).toBe(true);
  expect(decideInventory([dataset()], setting()).value).toBe(false);
});
