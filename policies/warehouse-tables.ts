import type { WarehouseTable } from '../harness/facts/facts';
import { isUnknown } from '../harness/read/graph';
import type { Workload } from './define';
import { saysOfItself } from './stores';

/** Words of names of tables that get new rows all day and lose none. */
const GROWING =
  /^(events?|clicks?|clickstream|logs?|transactions?|txns?|orders?|payments?|sessions?|sales|measurements?|readings?|telemetry|history|facts?|fct|trips?|impressions?|pageviews?|visits?|messages?|activity|activities)$/;

type Named = Parameters<typeof saysOfItself>[0];

export function isGrowing(named: Named): boolean {
  return saysOfItself(named, GROWING);
}

/** What a table holds by the end of its retention, in bytes, where somebody said so. */
export function storedBytes(workload: Workload | undefined): number | undefined {
  const held = workload?.datasets ?? [];
  const summed = held.reduce((sum, { bytesPerDay, retainDays }) => sum + bytesPerDay * retainDays, 0);
  return workload?.stated?.storedBytes ?? (held.length === 0 ? undefined : summed);
}

export function bytesPerDay(workload: Workload | undefined): number | undefined {
  const held = workload?.datasets ?? [];
  return held.length === 0 ? undefined : held.reduce((sum, dataset) => sum + dataset.bytesPerDay, 0);
}

/** For how long rows must be kept, where somebody said so. */
export function retainDays(workload: Workload | undefined): number | undefined {
  const held = workload?.datasets ?? [];
  return (
    workload?.stated?.retention ?? (held.length === 0 ? undefined : Math.max(...held.map((one) => one.retainDays)))
  );
}

const PER_DAY = { hour: 24, day: 1, month: 12 / 365, year: 1 / 365 } as const;

/** How many partitions a day adds. */
export function partitionsPerDay(grain: keyof typeof PER_DAY): number {
  return PER_DAY[grain];
}

/** Absent where the table has no partitions, or cuts numbers. */
export function timePartitionsOf({ timePartitions }: WarehouseTable) {
  return timePartitions === undefined || isUnknown(timePartitions) ? undefined : timePartitions;
}

/** The type of a column in upper case, where the table tells it. */
export function typeOfColumn({ columns }: WarehouseTable, name: string): string | undefined {
  if (columns === undefined || isUnknown(columns)) return undefined;
  const type = columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.type;
  return typeof type === 'string' ? type.toUpperCase() : undefined;
}
