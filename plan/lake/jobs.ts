import type { Dataset } from '../../spec/lake';
import type { Decision } from '../decision';
import { bytesAddedPerDay, keptBytes } from '../forecast';
import { type DatasetPlan, UPKEEP_HOURS, type UpkeepJob, type ZonePlan } from '../platform-plan';
import { bytes, minutes } from '../words';
import { ERASES_EVERY_HOURS } from './erasure';

/** What one worker of 4 cores rewrites in an hour: a choice to start from, until a run of your own has been measured. */
const BYTES_A_WORKER_HOUR = 50e9;
/** Reading one column of what is kept rewrites little of it: a choice, as above. */
const SCANNED_A_WORKER_HOUR = 4 * BYTES_A_WORKER_HOUR;
/** A driver and one that works: the least that the engines start. */
const LEAST_WORKERS = 2;
/** A choice: more would finish sooner for the same money, but a first run over old data must not start hundreds. */
const MOST_WORKERS = 20;
/** Starting a cluster and listing folders: a choice, as above. */
const START_MINUTES = 3;
/** A choice: a run that takes this many times its forecast hangs. */
const PATIENCE = 4;

interface Kept {
  readonly plan: DatasetPlan;
  readonly stored: Dataset;
}

interface Asked extends Pick<UpkeepJob, 'name' | 'task' | 'everyHours'> {
  readonly tables: readonly Kept[];
  /** What a run reads and writes at the horizon. */
  readonly bytes: number;
  readonly bytesAWorkerHour: number;
  readonly because: string;
}

function sum(tables: readonly Kept[], of: (stored: Dataset) => number): number {
  return tables.reduce((so, { stored }) => so + of(stored), 0);
}

function compactions(all: readonly Kept[], horizonDays: number): readonly Asked[] {
  return UPKEEP_HOURS.map((everyHours) => {
    const tables = all.filter(
      ({ plan: { upkeep } }) => upkeep.value?.by === 'spark-job' && upkeep.value.compactEveryHours === everyHours,
    );
    return {
      name: `compact-${everyHours}h`,
      task: 'compact',
      everyHours,
      tables,
      bytesAWorkerHour: BYTES_A_WORKER_HOUR,
      bytes: sum(tables, (one) => (bytesAddedPerDay(one, horizonDays) * everyHours) / 24),
      because: 'small files are put together, and former states end',
    };
  });
}

/** Lifecycle rules end plain folders; a table of an open format names its files however old, so its rows must go first. */
function expiry(all: readonly Kept[], horizonDays: number): Asked {
  const tables = all.filter(
    ({ plan }) => plan.tableFormat.value !== 'plain' && plan.partition.value.some(({ grain }) => grain !== undefined),
  );
  return {
    name: 'expire',
    task: 'expire',
    everyHours: 24,
    tables,
    bytesAWorkerHour: BYTES_A_WORKER_HOUR,
    bytes: sum(tables, (one) => bytesAddedPerDay(one, horizonDays)),
    because: 'rows past `retain` are deleted, since no lifecycle rule may take files that a table names',
  };
}

/** Finding a person means reading one column of everything that is kept. */
function erasure(all: readonly Kept[], horizonDays: number): Asked {
  const tables = all.filter(({ plan: { erasure: how } }) => how.value !== null && how.value.how !== 'expiry');
  return {
    name: 'erase',
    task: 'erase',
    everyHours: ERASES_EVERY_HOURS,
    tables,
    bytesAWorkerHour: SCANNED_A_WORKER_HOUR,
    bytes: sum(tables, (one) => keptBytes(one, horizonDays) / Math.max(1, one.columns.length)),
    because: 'persons who asked for it are looked for in one column of all that is kept, and their rows deleted',
  };
}

function inCountryExport(all: readonly Kept[], copy: ZonePlan['inCountryCopy']['value'], horizonDays: number): Asked {
  const tables =
    copy === null || copy.store === null ? [] : all.filter(({ plan }) => copy.datasets.includes(plan.name));
  return {
    name: 'export',
    task: 'export',
    everyHours: 24,
    tables,
    bytesAWorkerHour: BYTES_A_WORKER_HOUR,
    bytes: sum(tables, (one) => bytesAddedPerDay(one, horizonDays)),
    because: 'what is new is copied to the store in Kenya',
  };
}

function decide({
  name,
  task,
  everyHours,
  tables,
  bytes: work,
  bytesAWorkerHour: rate,
  because,
}: Asked): Decision<UpkeepJob> {
  const workers = Math.min(MOST_WORKERS, Math.max(LEAST_WORKERS, 1 + Math.ceil(work / rate)));
  const forecast = START_MINUTES + Math.ceil((60 * work) / rate / (workers - 1));
  const timeoutMinutes = Math.min(everyHours * 60, Math.max(60, forecast * PATIENCE));
  return {
    value: {
      name,
      task,
      everyHours,
      datasets: tables.map(({ plan }) => plan.name),
      workers,
      minutes: forecast,
      timeoutMinutes,
    },
    because: `${because}; ${bytes(work)} a run are ${minutes(forecast * 60)} for ${workers} workers, of whom one directs, at ${bytes(rate)} an hour each, which is a choice to be measured`,
    inputs: { bytesARun: Math.round(work), everyHours, tables: tables.map(({ plan }) => plan.name) },
  };
}

/** Which runs of the upkeep program a zone needs, how often, and how large. */
export function decideJobs(
  all: readonly Kept[],
  copy: ZonePlan['inCountryCopy']['value'],
  horizonDays: number,
): ZonePlan['jobs'] {
  return [
    ...compactions(all, horizonDays),
    expiry(all, horizonDays),
    erasure(all, horizonDays),
    inCountryExport(all, copy, horizonDays),
  ]
    .filter(({ tables }) => tables.length > 0)
    .map(decide);
}
