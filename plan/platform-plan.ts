import type { InCountryStore, PartitionField, Sensitivity, StoredFormat, Zone } from '../spec/lake';
import type { Target } from '../spec/platform';
import type { Decision } from './decision';

/** Something of the foundation: made under this name, or there already under this id. */
export type Provided = { readonly create: string } | { readonly given: string };

/** What everything on one target stands on. */
export interface FoundationPlan {
  /** The key that data is encrypted with. */
  readonly key: Decision<Provided>;
  /** Days between two rotations of the key. */
  readonly keyRotationDays: Decision<number>;
  /** A network without a way in or out but to the provider's own services. */
  readonly network: Decision<Provided>;
  /** Address range of the network, in CIDR notation. */
  readonly networkRange: Decision<string>;
  /** The store for access logs. */
  readonly logArchive: Decision<Provided>;
  readonly logRetentionDays: Decision<number>;
  /** How long a log that was deleted or overwritten can be brought back. */
  readonly oldVersionsDays: Decision<number>;
  readonly abortUploadsDays: Decision<number>;
  /** The store for the programs that stacks ship. */
  readonly artifacts: Decision<Provided>;
  readonly alertChannel: Decision<Provided>;
}

/** A move of data of a certain age to a colder storage class. */
export interface ClassTransition {
  /** In the provider's own spelling. */
  readonly class: string;
  readonly afterDays: number;
}

/** One level of the folders, as files and tables have it. */
export interface PartitionColumn extends PartitionField {
  /** Its name in paths and tables: `ordered_at_day`, `county`. */
  readonly name: string;
  /** The SQL type of what the folder's name says: 2026-07-31 is a date, 2026-07 a string. */
  readonly type: string;
  /** Of the column that it is made from: what a folder's name says is as secret. Absent: none. */
  readonly sensitivity?: Sensitivity;
}

/** A codec as its format spells it, at the level that its ratio was measured with. */
export interface Codec {
  readonly name: 'zstd' | 'snappy' | 'zlib' | 'deflate' | 'gzip' | 'none';
  readonly level?: number;
}

/** How often the upkeep program can be planned to run. */
export const UPKEEP_HOURS = [1, 6, 24, 168] as const;
type UpkeepHours = (typeof UPKEEP_HOURS)[number];

/** What keeps a table's files few and large after its writer has committed them. */
export interface Upkeep {
  readonly compactEveryHours: UpkeepHours;
  /** Files below a good size that a day's commits leave, at the most. */
  readonly smallFilesADay: number;
  /** How long a former state of the table can be read; 0 for a plain table, which has none. */
  readonly keepSnapshotsDays: number;
  /** Age at which a file that no state of the table names is deleted. */
  readonly removeOrphansAfterDays: number;
  readonly by: 'table-optimizer' | 'spark-job';
}

/** Apart from plain folders, formats whose tables know their files and former states. */
export type TableFormat = 'plain' | 'iceberg' | 'delta';

/**
 * What one run of `assets/lake-upkeep` does: put small files together and end former states (compact), delete rows past
 * their `retain` (expire), delete the rows of persons who asked for it (erase), or copy to a store in Kenya (export).
 */
export const UPKEEP_TASKS = ['compact', 'expire', 'erase', 'export'] as const;
export type UpkeepTask = (typeof UPKEEP_TASKS)[number];

/** Runs of the upkeep program over tables of one zone. */
export interface UpkeepJob {
  /** Unique in its zone: `compact-1h`, `erase`. */
  readonly name: string;
  readonly task: UpkeepTask;
  readonly everyHours: UpkeepHours;
  /** Names of datasets of the zone. */
  readonly datasets: readonly string[];
  /** Of 4 virtual cores and 16 GB each. */
  readonly workers: number;
  /** What a run is forecast to take at the horizon. */
  readonly minutes: number;
  /** After so long a run is stopped: it must not meet the next one. */
  readonly timeoutMinutes: number;
}

/** How the rows of one person are erased. */
export interface Erasure {
  readonly how: 'row-delete' | 'rewrite-partitions' | 'expiry';
  /** The column that names the person; null where the platform file marks none. */
  readonly column: string | null;
  /** From the request until nothing can be read or restored. */
  readonly withinDays: number;
}

export interface DatasetPlan {
  readonly name: string;
  /** The path in the platform file: `lake.datasets.orders`. */
  readonly origin: string;
  readonly description: string;
  readonly sensitivity: Sensitivity;
  /** Columns that are in the files: name and SQL type. */
  readonly columns: readonly { readonly name: string; readonly type: string; readonly sensitivity?: Sensitivity }[];
  /** Object name prefix in the zone's store, with a slash at its end. */
  readonly prefix: Decision<string>;
  readonly format: Decision<StoredFormat>;
  readonly tableFormat: Decision<TableFormat>;
  readonly codec: Decision<Codec>;
  /** As they lie in the store, after the codec. */
  readonly storedBytesPerDay: Decision<number>;
  readonly targetFileBytes: Decision<number>;
  /** Null where a batch load writes good files. */
  readonly upkeep: Decision<Upkeep | null>;
  /** Null where it holds no personal data. */
  readonly erasure: Decision<Erasure | null>;
  readonly partition: Decision<readonly PartitionColumn[]>;
  /** The query engine computes the partitions that there can be, so that nothing registers them: for Athena alone. */
  readonly partitionsProjected: Decision<boolean>;
  /** Every query filters by the time partition, so one that does not is a mistake to stop. */
  readonly partitionFilterRequired: Decision<boolean>;
  readonly transitions: Decision<readonly ClassTransition[]>;
  readonly expireAfterDays: Decision<number>;
}

export interface ZonePlan {
  readonly zone: Zone;
  /** The path in the platform file: `lake.zones.curated`. */
  readonly origin: string;
  /** The bucket's or storage account's name. */
  readonly store: Decision<string>;
  /** The database (Glue) or dataset (BigQuery) that holds the zone's tables. */
  readonly database: Decision<string>;
  /** The highest of its datasets. */
  readonly sensitivity: Sensitivity;
  readonly oldVersionsDays: Decision<number>;
  readonly abortUploadsDays: Decision<number>;
  /** A daily list of its objects, so that nobody has to list them. */
  readonly inventory: Decision<boolean>;
  /** A second copy in another region; null where none is allowed or needed. */
  readonly copy: Decision<{ readonly region: string } | null>;
  /** Datasets of which a copy must be in Kenya (regulation 26); null where no purpose asks for it. */
  readonly inCountryCopy: Decision<{
    readonly datasets: readonly string[];
    /** Null where the platform file names none: then nothing can be copied. */
    readonly store: InCountryStore | null;
  } | null>;
  /** Runs of the program that keeps its tables. */
  readonly jobs: readonly Decision<UpkeepJob>[];
  readonly datasets: readonly DatasetPlan[];
}

export interface LakePlan {
  readonly zones: readonly ZonePlan[];
  /** The most that one query may scan before it is stopped; null where the target has no such switch. */
  readonly scanLimitBytes: Decision<number | null>;
}

/** Everything that one target is built from: the constructs see nothing else. */
export interface TargetPlan {
  readonly target: Target;
  readonly platform: string;
  readonly environment: string;
  readonly owner: string;
  readonly costCentre: string;
  /** The AWS account, the Google Cloud project or the Azure subscription. */
  readonly account: string;
  /** Azure only. */
  readonly tenant?: string;
  readonly region: string;
  /** State is protected against deletion. */
  readonly protect: Decision<boolean>;
  readonly foundation: FoundationPlan;
  readonly lake: LakePlan;
}

export interface PlatformPlan {
  readonly platform: string;
  readonly environment: string;
  readonly targets: Readonly<Partial<Record<Target, TargetPlan>>>;
}

/** What every resource carries as tags or labels; the provider's legal characters are the construct's business. */
export function tagsOf(plan: TargetPlan, sensitivity: Sensitivity): Readonly<Record<string, string>> {
  return {
    platform: plan.platform,
    environment: plan.environment,
    owner: plan.owner,
    'cost-centre': plan.costCentre,
    'data-class': sensitivity,
    'managed-by': 'ramani',
  };
}
