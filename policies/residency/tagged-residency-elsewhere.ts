import type { ObjectStore } from '../../harness/facts/facts';
import { resolve } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { type Region, region as regionRow, regionsOf } from '../../reference/regions';
import { type CloudProvider, isCloudProvider, PROVIDERS } from '../../reference/row';
import { definePolicy } from '../define';

const TAG = /residen|sovereign/i;
/** No cloud has a region in it, so no row of regions tells its continent. */
const HOME = { country: 'KE', name: 'kenya', continent: 'Africa' };
const EUROPE = { continent: 'Europe' };

/** Where a tag says that data stays: in a country, or at least on its continent. */
interface Place {
  readonly country?: string;
  readonly continent: string;
}

const ROWS: readonly Region[] = PROVIDERS.flatMap((provider) => regionsOf(provider));

function placeOf(text: string): Place | undefined {
  const word = text.trim().toLowerCase();
  if (word === HOME.name || word === HOME.country.toLowerCase()) return HOME;
  if (word === 'eu' || word === 'eea') return EUROPE;
  const byCountry = ROWS.find(({ country }) => country?.toLowerCase() === word);
  if (byCountry !== undefined) return { country: byCountry.country ?? word, continent: byCountry.continent };
  const byContinent = ROWS.find(({ continent }) => continent.toLowerCase() === word);
  if (byContinent !== undefined) return { continent: byContinent.continent };
  const byName = ROWS.find(({ region }) => region.toLowerCase() === word);
  return byName === undefined
    ? undefined
    : { ...(byName.country === null ? {} : { country: byName.country }), continent: byName.continent };
}

function tagOf({ tags }: ObjectStore): string | undefined {
  if (tags === undefined || isUnknown(tags)) return undefined;
  const value = Object.entries(tags).find(([key]) => TAG.test(key))?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** A country in which the provider has no region can only be meant for its continent. */
function isWithin({ country, continent }: Place, provider: CloudProvider, row: Region): boolean {
  const hasCountry = regionsOf(provider).some((one) => one.country === country);
  return hasCountry ? row.country === country : row.continent === continent;
}

function regionsOfStore(store: ObjectStore, stores: readonly ObjectStore[]): readonly string[] {
  const { replicas = [] } = store;
  const copies = (isUnknown(replicas) ? [] : replicas).map(
    ({ to, region }) => region ?? stores.find(({ address }) => address === resolve(to, stores))?.region,
  );
  return [store.region, ...copies].flatMap((one) => (typeof one === 'string' ? [one] : []));
}

export const taggedResidencyElsewhere = definePolicy({
  id: 'residency/tagged-residency-elsewhere',
  summary: 'Data lies where its own tag says that it must stay.',
  why: 'The tag is what an auditor reads: data that is marked for one country and lies in another was moved without anyone having decided it, and moving it back means copying all of it.',
  fix: 'Create the store, and its copies, in a region of the place that the tag names, or correct the tag and record the basis of the transfer.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'http://www.privacywatch.co.ke/portal/the-data-protection-regulations-2021/the-data-protection-general-regulations-2021/part-vii-transfer-of-personal-data-outside-keny-a/40-general-principles-for-transfers-of-personal-data-out-of-the-country/',
      asOf: null,
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { elsewhere: 'its tag says {{tag}}, and its data lies in {{region}}' },
  check: (store, { all, report }) => {
    const { provider } = store;
    const tag = tagOf(store);
    const place = tag === undefined ? undefined : placeOf(tag);
    if (tag === undefined || place === undefined || !isCloudProvider(provider)) return;
    for (const name of regionsOfStore(store, all('ObjectStore'))) {
      const row = regionRow(provider, name);
      if (row !== undefined && !isWithin(place, provider, row))
        report({ messageId: 'elsewhere', data: { tag, region: name }, actual: name, expected: `in ${tag}` });
    }
  },
});
