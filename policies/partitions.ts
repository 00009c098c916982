import type { PartitionKey } from '../harness/facts/facts';
import { DAYS_A_MONTH } from '../plan/forecast';
import type { Grain } from '../spec/lake';
import type { HeldDataset } from './define';

const DAYS: Readonly<Record<Grain, number>> = { hour: 1 / 24, day: 1, month: DAYS_A_MONTH, year: 365 };

/** The columns of catalogues have no letter case. */
function isNamed(name: string): (other: { readonly name: string }) => boolean {
  return (other) => other.name.toLowerCase() === name.toLowerCase();
}

/** How many values a key takes: what its table says, else what is known of its column. */
export function distinctOf(key: PartitionKey, dataset: HeldDataset | undefined): number | undefined {
  if (key.values !== undefined || key.bucketed === true) return key.values;
  return dataset?.columns.find(isNamed(key.name))?.distinct;
}

export interface Layout {
  /** Days of data in one partition; undefined where no key is a time. */
  readonly days: number | undefined;
  /** Partitions side by side at one time. */
  readonly abreast: number;
  /** Keys whose number of values nobody states. */
  readonly unstated: readonly string[];
}

/** How a table's files are laid out. Year, month and day keys are one time: the finest says how long a partition is. */
export function layoutOf(keys: readonly PartitionKey[], dataset: HeldDataset | undefined): Layout {
  const times = keys.flatMap(({ grain }) => (grain === undefined ? [] : [DAYS[grain]]));
  const others = keys
    .filter(({ grain }) => grain === undefined)
    .map((key) => ({ name: key.name, values: distinctOf(key, dataset) }));
  return {
    days: times.length === 0 ? undefined : Math.min(...times),
    abreast: others.reduce((so, { values = 1 }) => so * values, 1),
    unstated: others.filter(({ values }) => values === undefined).map(({ name }) => name),
  };
}

/** Which input would decide a rule about keys that nobody counted. */
export function askFor(keys: readonly string[]): string {
  return `how many values ${keys.join(', ')} has is stated nowhere; \`distinct\` of that column would decide`;
}
