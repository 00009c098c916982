import type { DatasetPlan, PartitionColumn } from '../../plan/platform-plan';
import type { Grain } from '../../spec/lake';

interface Unit {
  /** How folders spell it, in the letters of Java. */
  readonly format: string;
  readonly interval: string;
  /** Of the shortest one: counted in longer months, the oldest data could lie before the first. */
  readonly days: number;
}

const UNITS: Readonly<Record<Exclude<Grain, 'year'>, Unit>> = {
  month: { format: 'yyyy-MM', interval: 'MONTHS', days: 28 },
  day: { format: 'yyyy-MM-dd', interval: 'DAYS', days: 1 },
  hour: { format: 'yyyy-MM-dd-HH', interval: 'HOURS', days: 1 / 24 },
};

/**
 * Absent where Athena can't compute the folders. An entity's values are in no plan, and to take them from each query
 * (`injected`) would refuse those that name none. A year is a number, of which no range ends in NOW.
 */
function unitOf({ grain }: PartitionColumn): Unit | undefined {
  return grain === undefined || grain === 'year' ? undefined : UNITS[grain];
}

/**
 * Athena computes the partitions that there can be, from the oldest that is kept to now, so that nothing needs to
 * register them. All keys or none: a table is projected as a whole. Empty where partitions have to be registered, for
 * other engines or because they can't be computed.
 */
export function projection(dataset: DatasetPlan, location: string): Readonly<Record<string, string>> {
  const keys = dataset.partitionsProjected.value ? dataset.partition.value : [];
  const projected = keys.flatMap((key) => {
    const unit = unitOf(key);
    return unit === undefined ? [] : [{ name: key.name, unit }];
  });
  if (keys.length === 0 || projected.length < keys.length) return {};
  const properties = projected.flatMap(({ name, unit: { format, interval, days } }) => [
    [`projection.${name}.type`, 'date'],
    [`projection.${name}.format`, format],
    // In units of its own: from a range in days, a step of a month would miss the month that has begun.
    [`projection.${name}.range`, `NOW-${Math.ceil(dataset.expireAfterDays.value / days)}${interval},NOW`],
    [`projection.${name}.interval`, '1'],
    [`projection.${name}.interval.unit`, interval],
  ]);
  const folders = projected.map(({ name }) => `${name}=\${${name}}/`).join('');
  return {
    'projection.enabled': 'true',
    'storage.location.template': `${location}${folders}`,
    ...Object.fromEntries(properties),
  };
}
