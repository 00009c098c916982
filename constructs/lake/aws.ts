import { CfnDatabase, type CfnTable } from 'aws-cdk-lib/aws-glue';
import type { ManagedPolicy, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CfnResource as Location } from 'aws-cdk-lib/aws-lakeformation';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { resourceName } from '../../plan/names';
import type { TargetPlan, ZonePlan } from '../../plan/platform-plan';
import type { Zone } from '../../spec/lake';
import { accessLogs, privateBucket, removalPolicy } from '../shared/aws-bucket';
import { setOrigin } from '../shared/aws-origin';
import { tag } from '../shared/aws-tags';
import { createAccess } from './aws-access';
import { registerLocation } from './aws-columns';
import { observed } from './aws-inventory';
import { LakeJobs } from './aws-jobs';
import { lifecycleRules } from './aws-lifecycle';
import { Queries } from './aws-queries';
import { createReaders, type Readers } from './aws-readers';
import { createTable } from './aws-table';
import { createUpkeep } from './aws-upkeep';

export interface LakeProps {
  readonly plan: TargetPlan;
  readonly key: IKey;
  /** The name of the bucket that access logs are delivered to. */
  readonly logArchive: string;
  /** Where runs of jobs that failed are told. */
  readonly alertChannel: ITopic;
}

/**
 * Object storage by zones, each with its catalog and the policies that open it, and the queries over all of them. Lake
 * Formation's settings are left alone: they hold for every database of the account, those of others too.
 */
export class Lake extends Construct {
  readonly zones: readonly LakeZone[];
  readonly queries: Queries;
  readonly jobs: LakeJobs;

  constructor(scope: Construct, id: string, props: LakeProps) {
    super(scope, id);
    this.queries = new Queries(this, 'Queries', props);
    this.zones = props.plan.lake.zones.map((zone) => new LakeZone(this, zone, props, this.queries));
    const zones = Object.fromEntries(this.zones.map((zone) => [zone.zone, zone]));
    this.jobs = new LakeJobs(this, 'Jobs', { ...props, zones });
  }
}

/**
 * One zone. Any property can be overridden: `zone.database.addPropertyOverride(...)`, or on what CDK made of the bucket
 * `(zone.bucket.node.defaultChild as CfnBucket).addPropertyOverride(...)`.
 */
export class LakeZone extends Construct {
  readonly zone: Zone;
  readonly origin: string;
  readonly store: string;
  readonly uri: string;
  readonly bucket: Bucket;
  readonly database: CfnDatabase;
  readonly tables: Readonly<Record<string, CfnTable>>;
  /** What the optimizers of its tables act as; null where no table has any. */
  readonly upkeep: Role | null;
  readonly readOnly: ManagedPolicy;
  readonly readWrite: ManagedPolicy;
  /** Under which Lake Formation hands out the tables' data. */
  readonly location: Location;
  readonly readers: Readers;

  constructor(scope: Construct, zone: ZonePlan, { plan, key, logArchive }: LakeProps, queries: Queries) {
    super(scope, zone.zone);
    const bucket = new Bucket(this, 'Store', {
      ...privateBucket(plan, zone.store.value),
      ...accessLogs(this, logArchive, zone.store.value),
      ...observed(this, zone, logArchive),
      encryptionKey: key,
      bucketKeyEnabled: true,
      lifecycleRules: lifecycleRules(zone),
    });
    const database = new CfnDatabase(this, 'Database', {
      catalogId: plan.account,
      databaseInput: {
        name: zone.database.value,
        description: `The ${zone.zone} zone of ${plan.platform}`,
        // Not to all whom IAM lets, which would leave grants without effect.
        createTableDefaultPermissions: [],
      },
    });
    database.applyRemovalPolicy(removalPolicy(plan));
    const catalog = new Construct(this, 'Table');
    const tables = Object.fromEntries(
      zone.datasets.map((dataset) => [
        dataset.name,
        createTable(catalog, { dataset, bucket, database, removalPolicy: removalPolicy(plan) }),
      ]),
    );
    this.location = registerLocation(this, plan.account, { bucket, key });
    this.upkeep = createUpkeep(this, {
      account: plan.account,
      datasets: zone.datasets,
      tables,
      bucket,
      database,
      key,
      location: this.location,
    });
    const icebergTables = zone.datasets.flatMap(({ name, tableFormat }) =>
      tableFormat.value === 'iceberg' ? (tables[name] ?? []) : [],
    );
    const access = createAccess(this, { name: resourceName(plan, zone.zone), bucket, database, key, icebergTables });
    this.readers = createReaders(this, { plan, zone, database, tables, location: this.location, access, queries });
    tag(this, plan, zone.sensitivity);
    setOrigin(this, zone.origin);

    this.zone = zone.zone;
    this.origin = zone.origin;
    this.store = bucket.bucketName;
    this.uri = `s3://${bucket.bucketName}/`;
    this.bucket = bucket;
    this.database = database;
    this.tables = tables;
    this.readOnly = access.readOnly;
    this.readWrite = access.readWrite;
  }
}
