import type { BatchJob, ObjectStore } from '../harness/facts/facts';
import { parsedJson } from '../harness/facts/json-text';
import { isObject, type Value } from '../harness/read/graph';
import { argumentsOf } from './jobs';

function tablesOf(job: BatchJob): readonly Value[] {
  const told = argumentsOf(job).find(({ name }) => name === '--tables')?.value;
  const tables = told === undefined ? undefined : parsedJson(told);
  return Array.isArray(tables) ? tables : [];
}

/**
 * How old rows under a prefix of a store get before a run of `assets/lake-upkeep` deletes them; undefined where none does.
 * What it is told stands in the template: its task, and of each table where it lies and how long rows are kept.
 */
export function rowsExpireAfterDays(
  { name }: ObjectStore,
  prefix: string,
  jobs: readonly BatchJob[],
): number | undefined {
  const expiring = jobs.filter((job) => argumentsOf(job).some(({ value }) => value === 'expire'));
  const days = expiring.flatMap(tablesOf).flatMap((table) => {
    const { location, retainDays } = isObject(table) ? table : {};
    const lies = typeof location === 'string' && typeof name === 'string' && location.endsWith(`/${prefix}`);
    return lies && location.includes(name) && typeof retainDays === 'number' ? [retainDays] : [];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
