import { DAYS_A_MONTH } from '../../plan/forecast';
import { GRAIN_DAYS } from '../../plan/lake/grain';
import { classPrices, FILE_BYTES, filesADay, type Stay, USES, type Use, usesOf } from '../../plan/lake/stay';
import { bytes, number } from '../../plan/words';
import type { Workload } from '../../policies/define';
import type { StorageClass } from '../../reference/storage-classes';
import type { ObjectStore } from '../facts/facts';
import { isUnknown } from '../read/graph';
import { keyRequests } from './key-requests';
import type { Biller, Lines } from './line';
import { staysOf } from './stays';
import { tiered } from './tiers';

interface Part {
  readonly name: string;
  readonly amount: number;
}

function sumOf(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** The largest three by name. */
function contributors(parts: readonly Part[], words: (amount: number) => string): string {
  const largest = parts
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  const told = largest.slice(0, 3).map(({ name, amount }) => `${name} ${words(amount)}`);
  return largest.length > 3 ? `${told.join(', ')} and ${largest.length - 3} more` : told.join(', ');
}

interface Words {
  readonly what: (storageClass: string) => string;
  readonly because: (parts: readonly Part[]) => string;
}

const WORDS: Readonly<Record<Use['kind'], Words>> = {
  storage: { what: (one) => `${one} storage`, because: (parts) => contributors(parts, bytes) },
  monitoring: { what: (one) => `monitoring in ${one}`, because: (parts) => contributors(parts, number) },
  moves: { what: (one) => `moves into ${one}`, because: (parts) => `one a file: ${contributors(parts, number)}` },
  retrieval: { what: (one) => `reading back from ${one}`, because: (parts) => contributors(parts, bytes) },
  reads: {
    what: (one) => `reads of ${one}`,
    because: (parts) => `at least one a file of ${bytes(FILE_BYTES)}: ${contributors(parts, number)}`,
  },
};

interface Used extends Use, Part {
  readonly class: StorageClass;
}

/** One line a class and kind of use; storage has one a price tier. */
function linesOf(address: string, region: string, uses: readonly Used[], bill: Biller): Lines {
  const classes = [...new Set(uses.map((use) => use.class))].sort((a, b) => a.rank - b.rank);
  return classes.flatMap((one) =>
    USES.flatMap((kind) => {
      const parts = uses.filter((use) => use.class === one && use.kind === kind);
      const what = WORDS[kind].what(one.class);
      const because = WORDS[kind].because(parts);
      return tiered(parts[0]?.item, sumOf(parts)).flatMap(({ item, amount }) =>
        bill({ address, what, item, region, amount, because }),
      );
    }),
  );
}

/** What is known to cost something, and cannot be priced. */
function unpriced({ address, provider, redundancy }: ObjectStore, { datasets }: Workload, hasTables: boolean): Lines {
  if (provider !== 'azure') return [];
  const perDay = datasets.reduce((sum, { reads }) => sum + reads.reduce((so, read) => so + read.perDay, 0), 0);
  const why = `nothing in the input says which engine runs the ${number(perDay)} queries a day on it`;
  const copies = isUnknown(redundancy) ? undefined : redundancy;
  return [
    ...(perDay === 0 || hasTables ? [] : [{ address, what: 'queries', why }]),
    ...(isUnknown(redundancy)
      ? [{ address, what: 'redundancy', why: `whether it costs more than LRS is not known (${redundancy.unknown})` }]
      : []),
    ...(copies === undefined || copies === 'LRS'
      ? []
      : [{ address, what: `what ${copies} costs more than LRS`, why: 'no price of it has a source' }]),
  ];
}

function stocked(store: ObjectStore, workload: Workload, region: string, stays: readonly Stay[], bill: Biller): Lines {
  const { address } = store;
  const { horizonDays, datasets } = workload;
  const uses = stays.flatMap((stay) =>
    // A store does not say how its files are divided; days are what most queries skip by.
    usesOf(stay, horizonDays, () => GRAIN_DAYS.day).map((use) => ({
      ...use,
      class: stay.class,
      name: stay.dataset.name,
    })),
  );
  const written = datasets.map((one) => ({ name: one.name, amount: filesADay(one, horizonDays) * DAYS_A_MONTH }));
  const first = stays.find(({ moved }) => !moved)?.class;
  const requests = sumOf(written) + sumOf(uses.filter(({ kind }) => kind === 'reads'));
  return [
    ...linesOf(address, region, uses, bill),
    ...(first === undefined
      ? []
      : bill({
          address,
          what: `writes into ${first.class}`,
          item: classPrices(first).put,
          region,
          amount: sumOf(written),
          because: `at least one a load or commit: ${contributors(written, number)}`,
        })),
    ...keyRequests(store, region, requests, bill),
  ];
}

/**
 * Storage class by class, moves, reading back and requests, from the lifecycle that the store really has.
 *
 * `hasTables`: the input declares tables over its files, and so what queries cost.
 */
export function objectStoreCost(
  store: ObjectStore,
  workload: Workload | undefined,
  bill: Biller,
  hasTables = false,
): Lines {
  const { address, region, lifecycle } = store;
  const because = (why: string): Lines => [{ address, what: 'storage and requests', why }];
  if (workload === undefined) return because('nobody states what it holds');
  if (workload.datasets.length === 0) return because('how much is written to it is not stated');
  if (region === undefined || isUnknown(region)) return because('its region is not known');
  if (isUnknown(lifecycle)) return because(`its lifecycle is not known (${lifecycle.unknown})`);
  const whereabouts = workload.datasets.map((dataset) => staysOf(store, dataset, lifecycle ?? []));
  const doubts = whereabouts.flatMap((one) => ('why' in one ? [one.why] : []));
  if (doubts[0] !== undefined) return because(doubts[0]);
  const stays = whereabouts.flatMap((one) => ('stays' in one ? one.stays : []));
  return [...stocked(store, workload, region, stays, bill), ...unpriced(store, workload, hasTables)];
}
