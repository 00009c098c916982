import type { BatchJob, LakeTable } from '../harness/facts/facts';
import { isKnown } from '../harness/facts/maybe';
import { nameOf } from './tables';

export interface Argument {
  readonly name: string;
  readonly value: string;
}

/** Those whose values are known. */
export function argumentsOf({ arguments: passed }: BatchJob): readonly Argument[] {
  if (passed === undefined || !isKnown(passed)) return [];
  return Object.entries(passed).flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
}

/** Jobs whose arguments name the table. */
export function jobsOn(table: LakeTable, jobs: readonly BatchJob[]): readonly BatchJob[] {
  const name = nameOf(table).toLowerCase();
  const location = typeof table.location === 'string' ? table.location.replace(/\/$/, '') : undefined;
  const isMeant = (value: string) =>
    value.split(/[.,\s]/).some((word) => word.toLowerCase() === name) ||
    (location !== undefined && value.startsWith(location));
  return jobs.filter((job) => argumentsOf(job).some(({ value }) => isMeant(value)));
}

/** How long a run of each may take, in days, where the job says so. */
export function longestDays(jobs: readonly BatchJob[]): number {
  const minutes = jobs.map(({ timeoutMinutes }) => (typeof timeoutMinutes === 'number' ? timeoutMinutes : 0));
  return Math.max(0, ...minutes) / 1440;
}

/** What a Glue job does about data that it has already read. */
export function bookmarkOf(job: BatchJob): string | undefined {
  return argumentsOf(job).find(({ name }) => name === '--job-bookmark-option')?.value;
}
