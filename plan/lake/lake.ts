import type { Dataset, Lake, Sensitivity, Zone } from '../../spec/lake';
import { SENSITIVITIES, ZONES } from '../../spec/lake';
import type { Decision } from '../decision';
import { databaseName, type Naming, STORE_NAMES, storeName } from '../names';
import type { DatasetPlan, PartitionColumn, ZonePlan } from '../platform-plan';
import { days } from '../words';
import { decideTransitions } from './lifecycle';
import { decideFilterRequired, decidePartition } from './partition';

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

function decideFormat(dataset: Dataset): Decision<'parquet'> {
  return {
    value: 'parquet',
    because: 'columnar, so that a query reads only the columns it names, and every engine of the targets reads it',
    inputs: { reads: dataset.reads.map(({ columns }) => `${Math.round(columns * 100)} % of a row`) },
  };
}

/** A grain's column is made from another and comes beside it; an entity's column moves from the files to the folders. */
function fileColumns(dataset: Dataset, partition: readonly PartitionColumn[]): DatasetPlan['columns'] {
  return dataset.columns
    .filter(({ name }) => !partition.some((field) => field.name === name))
    .map(({ name, type }) => ({ name, type }));
}

function planDataset(dataset: Dataset, naming: Naming, region: string, horizonDays: number): DatasetPlan {
  const partition = decidePartition(dataset, horizonDays);
  return {
    name: dataset.name,
    origin: `lake.datasets.${dataset.name}`,
    description: dataset.description ?? dataset.name,
    sensitivity: dataset.sensitivity,
    columns: fileColumns(dataset, partition.value),
    prefix: decidePrefix(dataset),
    format: decideFormat(dataset),
    partition,
    partitionFilterRequired: decideFilterRequired(dataset, partition.value),
    transitions: decideTransitions(dataset, partition.value, naming.target, region),
    expireAfterDays: decideExpiry(dataset),
  };
}

function highest(datasets: readonly Dataset[]): Sensitivity {
  return SENSITIVITIES[Math.max(0, ...datasets.map(({ sensitivity }) => SENSITIVITIES.indexOf(sensitivity)))] ?? 'none';
}

function planZone(zone: Zone, lake: Lake, naming: Naming, region: string, horizonDays: number): readonly ZonePlan[] {
  const datasets = lake.datasets.filter((dataset) => dataset.zone === zone);
  if (datasets.length === 0) return [];
  const { oldVersionsDays, abortUploadsDays } = lake.zones[zone];
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
      datasets: datasets.map((dataset) => planDataset(dataset, naming, region, horizonDays)),
    },
  ];
}

export function planLake(
  lake: Lake,
  naming: Naming,
  region: string,
  horizonDays: number,
): { readonly zones: readonly ZonePlan[] } {
  return { zones: ZONES.flatMap((zone) => planZone(zone, lake, naming, region, horizonDays)) };
}
