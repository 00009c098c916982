import type { PartitionField, Sensitivity, Zone } from '../spec/lake';
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
}

export interface DatasetPlan {
  readonly name: string;
  /** The path in the platform file: `lake.datasets.orders`. */
  readonly origin: string;
  readonly description: string;
  readonly sensitivity: Sensitivity;
  /** Columns that are in the files: name and SQL type. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Object name prefix in the zone's store, with a slash at its end. */
  readonly prefix: Decision<string>;
  readonly format: Decision<'parquet'>;
  readonly partition: Decision<readonly PartitionColumn[]>;
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
  readonly datasets: readonly DatasetPlan[];
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
  readonly lake: { readonly zones: readonly ZonePlan[] };
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
