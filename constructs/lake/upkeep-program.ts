import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../plan/names';
import type { DatasetPlan, TargetPlan, UpkeepJob, ZonePlan } from '../../plan/platform-plan';
import type { Target } from '../../spec/platform';

/** Where people's requests to be forgotten are laid, in the store of each zone that holds persons. */
export const REQUESTS_PREFIX = 'erasure-requests/';
/** Five weekly runs: a request outlives a run that failed, and its person's name is not kept for long. */
export const REQUESTS_DAYS = 35;

const PROGRAM = 'assets/lake-upkeep/lake_upkeep.py';

/** From the sources and from what they are compiled to, which lies one folder deeper. */
function found(folder: string): string {
  const here = join(folder, PROGRAM);
  if (existsSync(here)) return here;
  if (dirname(folder) === folder) throw new Error(`${PROGRAM} is not in this package: install it anew`);
  return found(dirname(folder));
}

/** The absolute path of the program that runs on every target's Spark. */
export const UPKEEP_PROGRAM: string = found(__dirname);

/** A program that has changed is another object, so that a run never meets half of it. */
export function programName(): string {
  return `lake-upkeep-${fingerprint(readFileSync(UPKEEP_PROGRAM, 'utf8'))}.py`;
}

const STORE_URI: Readonly<Record<Target, (store: string) => string>> = {
  aws: (store) => `s3://${store}/`,
  gcp: (store) => `gs://${store}/`,
  azure: (store) => `abfss://data@${store}.dfs.core.windows.net/`,
};

/** How the program reaches the secret with the keys of the store in Kenya. */
const SECRET: Readonly<Record<Target, (secret: string, plan: TargetPlan) => string>> = {
  aws: (secret) => `aws:${secret}`,
  gcp: (secret, { account }) => `gcp:projects/${account}/secrets/${secret}`,
  azure: (secret) => `databricks:ramani/${secret}`,
};

function tableOf(dataset: DatasetPlan, zone: ZonePlan, uri: string) {
  const { upkeep, erasure } = dataset;
  return {
    name: dataset.name,
    tableFormat: dataset.tableFormat.value,
    files: dataset.format.value,
    codec: dataset.codec.value.name,
    location: `${uri}${dataset.prefix.value}`,
    ...(dataset.tableFormat.value === 'iceberg'
      ? { table: `glue_catalog.${zone.database.value}.${dataset.name}` }
      : {}),
    partition: dataset.partition.value.map(({ name, column, grain }) => ({ name, column, grain })),
    targetFileBytes: dataset.targetFileBytes.value,
    keepSnapshotsDays: upkeep.value?.keepSnapshotsDays ?? 0,
    removeOrphansAfterDays: upkeep.value?.removeOrphansAfterDays ?? 0,
    retainDays: dataset.expireAfterDays.value,
    person: erasure.value?.column ?? null,
  };
}

/** The command line of one job: texts only, since the plan knows the names of all stores. */
export function upkeepArguments(plan: TargetPlan, zone: ZonePlan, { task, datasets }: UpkeepJob): readonly string[] {
  const uri = STORE_URI[plan.target](zone.store.value);
  const tables = zone.datasets.filter(({ name }) => datasets.includes(name)).map((one) => tableOf(one, zone, uri));
  const store = zone.inCountryCopy.value?.store ?? null;
  return [
    task,
    '--tables',
    JSON.stringify(tables),
    ...(task === 'erase' ? ['--requests', `${uri}${REQUESTS_PREFIX}`] : []),
    ...(task === 'export' && store !== null
      ? ['--endpoint', store.endpoint, '--bucket', store.bucket, '--secret', SECRET[plan.target](store.secret, plan)]
      : []),
  ];
}
