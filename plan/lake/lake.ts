import type { Dataset, Lake, Sensitivity, Zone } from '../../spec/lake';
import { SENSITIVITIES, ZONES } from '../../spec/lake';
import type { Decision } from '../decision';
import { databaseName, type Naming, STORE_NAMES, storeName } from '../names';
import type { DatasetPlan, LakePlan, PartitionColumn, ZonePlan } from '../platform-plan';
import { days } from '../words';
import { decideCopy, decideInCountryCopy, decideInventory } from './copy';
import { decideErasure } from './erasure';
import { decideCodec, decideFormat, decideStoredBytes } from './format';
import { decideJobs } from './jobs';
import { decideTransitions } from './lifecycle';
import { decideFilterRequired, decidePartition } from './partition';
import { decideScanLimit } from './scan';
import type { Setting } from './setting';
import { decideTableFormat, decideTargetFile } from './table-format';
import { decideUpkeep } from './upkeep';

function decidePrefix(dataset: Dataset): Decision<string> {
  return {
    value: `${dataset.name}/`,
    because: 'one folder a dataset, so that rules, grants and a deletion can name it alone',
    inputs: { dataset: dataset.name, zone: dataset.zone },
  };
}

function decideExpiry(dataset: Dataset): Decision<number> {
  return {
    value: dataset.retainDays,
    because: `the platform file keeps it ${days(dataset.retainDays)}`,
    inputs: { retainDays: dataset.retainDays, sensitivity: dataset.sensitivity },
  };
}

/** Athena alone sees projected partitions: every other engine asks the catalogue and finds none. */
function decideProjection({ readBy }: Dataset, { target }: Naming): Decision<boolean> {
  const inputs = { target, readBy };
  if (target !== 'aws') return { value: false, because: 'projection is a feature of Athena', inputs };
  const onlyAthena = readBy.length > 0 && readBy.every((reader) => reader === 'athena');
  return onlyAthena
    ? { value: true, because: 'nothing but Athena reads it, which can compute its partitions', inputs }
    : {
        value: false,
        because:
          'an engine other than Athena may read it (readBy names not Athena alone), and finds registered partitions only',
        inputs,
      };
}

/** A grain's column is made from another and comes beside it; an entity's column moves from the files to the folders. */
function fileColumns(dataset: Dataset, partition: readonly PartitionColumn[]): DatasetPlan['columns'] {
  return dataset.columns
    .filter(({ name }) => !partition.some((field) => field.name === name))
    .map(({ name, type, sensitivity }) => ({ name, type, sensitivity }));
}

export interface Planned {
  readonly plan: DatasetPlan;
  /** At the size that lies in the store: what is divided, aged, scanned and paid for. */
  readonly stored: Dataset;
}

function planDataset(dataset: Dataset, oldVersionsDays: number, setting: Setting): Planned {
  const { naming, region, horizonDays } = setting;
  const { target } = naming;
  const format = decideFormat(dataset, target);
  const codec = decideCodec(dataset, format.value, target);
  const storedBytesPerDay = decideStoredBytes(dataset, format.value, codec.value);
  const stored = { ...dataset, bytesPerDay: storedBytesPerDay.value };
  const partition = decidePartition(stored, horizonDays);
  const tableFormat = decideTableFormat(stored, partition.value, format.value, naming);
  const table = { stored, partition: partition.value, tableFormat: tableFormat.value, target, region, oldVersionsDays };
  const upkeep = decideUpkeep(table);
  const plan = {
    name: dataset.name,
    origin: `lake.datasets.${dataset.name}`,
    description: dataset.description ?? dataset.name,
    sensitivity: dataset.sensitivity,
    columns: fileColumns(dataset, partition.value),
    prefix: decidePrefix(dataset),
    format,
    tableFormat,
    codec,
    storedBytesPerDay,
    targetFileBytes: decideTargetFile(stored, partition.value, tableFormat.value, target),
    partition,
    partitionsProjected: decideProjection(dataset, naming),
    partitionFilterRequired: decideFilterRequired(dataset, partition.value),
    upkeep,
    transitions: decideTransitions(stored, partition.value, target, region),
    expireAfterDays: decideExpiry(dataset),
    erasure: decideErasure(dataset, tableFormat.value, upkeep.value, oldVersionsDays),
  };
  return { plan, stored };
}

function highest(datasets: readonly Dataset[]): Sensitivity {
  return SENSITIVITIES[Math.max(0, ...datasets.map(({ sensitivity }) => SENSITIVITIES.indexOf(sensitivity)))] ?? 'none';
}

function planZone(zone: Zone, lake: Lake, planned: readonly Planned[], setting: Setting): readonly ZonePlan[] {
  const inZone = planned.filter(({ stored }) => stored.zone === zone);
  const datasets = inZone.map(({ stored }) => stored);
  if (datasets.length === 0) return [];
  const { oldVersionsDays, abortUploadsDays } = lake.zones[zone];
  const inCountryCopy = decideInCountryCopy(datasets, setting, lake.inCountryStore);
  const { naming } = setting;
  const { platform, environment, account } = naming;
  return [
    {
      zone,
      origin: `lake.zones.${zone}`,
      store: {
        value: storeName(naming, zone),
        because:
          'a store a zone, since access and keeping differ by zone; its name is unique in the whole world and between environments',
        inputs: { platform, environment, zone, account },
        source: [STORE_NAMES[naming.target]],
      },
      database: {
        value: databaseName(naming, zone),
        because: 'a database a zone, so that a grant on it reaches one zone',
        inputs: { platform, environment, zone },
      },
      sensitivity: highest(datasets),
      oldVersionsDays: {
        value: oldVersionsDays,
        because: `a bad load can be undone for ${days(oldVersionsDays)}; each day longer is paid for`,
        inputs: { oldVersionsDays },
      },
      abortUploadsDays: {
        value: abortUploadsDays,
        because: `parts of an upload that never finished are paid for and show in no listing; after ${days(abortUploadsDays)} none is still running`,
        inputs: { abortUploadsDays },
        source: ['s3-abort-multipart-days'],
      },
      inventory: decideInventory(datasets, setting),
      copy: decideCopy(datasets, setting),
      inCountryCopy,
      jobs: decideJobs(inZone, inCountryCopy.value, setting.horizonDays),
      datasets: inZone.map(({ plan }) => plan),
    },
  ];
}

export function planLake(lake: Lake, setting: Setting): LakePlan {
  const planned = lake.datasets.map((dataset) =>
    planDataset(dataset, lake.zones[dataset.zone].oldVersionsDays, setting),
  );
  const tables = planned.map(({ plan, stored }) => ({ stored, partition: plan.partition.value }));
  return {
    zones: ZONES.flatMap((zone) => planZone(zone, lake, planned, setting)),
    scanLimitBytes: decideScanLimit(tables, setting.naming.target, setting.horizonDays),
  };
}
