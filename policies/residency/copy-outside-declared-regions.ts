import type { ObjectStore } from '../../harness/facts/facts';
import { resolve } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { region as regionRow, regionsOf } from '../../reference/regions';
import { transferRule } from '../../reference/residency';
import { isCloudProvider } from '../../reference/row';
import { definePolicy, type Settings, type Workload } from '../define';
import { isSaidElsewhere } from '../stores';

const KINDS = ['personal', 'sensitive', 'financial'] as const;
const GEO_REDUNDANT = ['GRS', 'RAGRS', 'GZRS', 'RAGZRS'];

/** Somewhere else than the store itself; the region is absent where the input does not tell it. */
interface Copy {
  readonly what: string;
  readonly region?: string;
  /** Another region of the same provider, whichever it is. */
  readonly isPair?: boolean;
}

function replicas({ replicas = [] }: ObjectStore, stores: readonly ObjectStore[]): readonly Copy[] {
  if (isUnknown(replicas)) return [{ what: 'a replica' }];
  return replicas
    .filter(({ enabled }) => enabled !== false)
    .map(({ to, region }) => {
      const address = resolve(to, stores);
      const known = region ?? stores.find((one) => one.address === address)?.region;
      return { what: 'a replica', ...(typeof known === 'string' ? { region: known } : {}) };
    });
}

/** Azure chooses the second region by the first, and nobody can change it. */
function geoCopies({ redundancy }: ObjectStore): readonly Copy[] {
  const isGeo = typeof redundancy === 'string' && GEO_REDUNDANT.includes(redundancy);
  return isGeo ? [{ what: `the second region of ${redundancy}`, isPair: true }] : [];
}

/** A multi-region is not one place but several. */
function spread({ provider, region }: ObjectStore): readonly Copy[] {
  if (typeof region !== 'string' || !isCloudProvider(provider)) return [];
  return regionRow(provider, region)?.multi === true ? [{ what: 'a multi-region', region }] : [];
}

/** Where all of the data may lie: undefined where none of it is bound to anywhere. */
function declared({ residency = {} }: Settings, workload: Workload | undefined): readonly string[] | undefined {
  const held = KINDS.filter((kind) => workload?.datasets.some(({ sensitivity }) => sensitivity === kind) ?? true);
  const lists = held.flatMap((kind) => {
    const regions = residency[kind]?.regions;
    return regions === undefined ? [] : [regions.map((name) => name.toLowerCase().replaceAll(' ', ''))];
  });
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  // Without a workload it may be any of the kinds: only what no list names is surely outside.
  return workload === undefined ? lists.flat() : first.filter((name) => others.every((list) => list.includes(name)));
}

function isPairOutside({ provider, region }: ObjectStore, allowed: readonly string[]): boolean {
  if (!isCloudProvider(provider)) return false;
  const known = regionsOf(provider).map((row) => row.region);
  return allowed.every((name) => name === region || !known.includes(name));
}

export const copyOutsideDeclaredRegions = definePolicy({
  id: 'residency/copy-outside-declared-regions',
  summary: 'Copies of data lie in the regions stated for it, like the data itself.',
  why: 'A replica, a multi-region and geo-redundant storage are transfers too, and happen silently: under regulation 40 each needs a basis that was fixed beforehand.',
  fix: 'Copy only to a region of `residency`, name one region instead of a multi-region, choose LRS or ZRS; or add the region there with the basis of the transfer.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'http://www.privacywatch.co.ke/portal/the-data-protection-regulations-2021/the-data-protection-general-regulations-2021/part-vii-transfer-of-personal-data-outside-keny-a/40-general-principles-for-transfers-of-personal-data-out-of-the-country/',
      asOf: null,
    },
    { url: transferRule('record-of-basis').source, asOf: transferRule('record-of-basis').asOf },
    { url: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { outside: 'data is copied to a place that is not among the regions stated for it: {{what}}' },
  check: (store, { workload, settings, all, each, report, cannotTell }) => {
    if (isSaidElsewhere(store, store.replicas)) return;
    if (workload?.datasets.every(({ sensitivity }) => sensitivity === 'none') === true) return;
    // The place of a store whose data is known is the other rule's matter, a multi-region too.
    const places = workload === undefined ? spread(store) : [];
    each(
      [...replicas(store, all('ObjectStore')), ...geoCopies(store), ...places],
      ({ what, region, isPair = false }) => {
        if (settings.residency === undefined)
          cannotTell(`there is a copy of it (${what}); residency with its regions would tell whether it may be there`);
        const allowed = declared(settings, workload);
        if (allowed === undefined) return;
        const isOutside = region === undefined ? isPair && isPairOutside(store, allowed) : !allowed.includes(region);
        if (isOutside)
          report({
            messageId: 'outside',
            data: { what },
            actual: region ?? 'another region',
            expected: [...new Set(allowed)].join(', '),
          });
        else if (region === undefined) cannotTell(`the input does not name the region of ${what}`);
      },
    );
  },
});
