import { CfnJob, CfnSecurityConfiguration, CfnTrigger } from 'aws-cdk-lib/aws-glue';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { jobName, resourceName } from '../../plan/names';
import type { TargetPlan, UpkeepJob, ZonePlan } from '../../plan/platform-plan';
import type { Zone } from '../../spec/lake';
import { setOrigin } from '../shared/aws-origin';
import { tag } from '../shared/aws-tags';
import { createFailureAlarm } from './aws-jobs-alarm';
import { createLogGroups, logsOf } from './aws-jobs-logs';
import { createJobsRole, type JobsZone, jobsRoleName } from './aws-jobs-role';
import { UPKEEP_PROGRAM, upkeepArguments } from './upkeep-program';
import { type Start, startOf } from './upkeep-start';

/** Spark 3.5, Iceberg 1.7 and Python 3.11. Source: https://docs.aws.amazon.com/glue/latest/dg/release-notes.html */
const GLUE_VERSION = '5.0';
/** 4 virtual cores and 16 GB, as the plan counts workers. Source: https://docs.aws.amazon.com/glue/latest/dg/worker-types.html */
const WORKER_TYPE = 'G.1X';

export interface LakeJobsProps {
  readonly plan: TargetPlan;
  readonly key: IKey;
  /** Where a run that failed is told. */
  readonly alertChannel: ITopic;
  readonly zones: Readonly<Partial<Record<Zone, JobsZone>>>;
}

/** The runs of the upkeep program over each zone's tables, as Spark jobs of Glue that start by themselves. */
export class LakeJobs extends Construct {
  /** What the jobs of a zone act as; none where a zone has no jobs. */
  readonly roles: Readonly<Partial<Record<Zone, Role>>>;

  constructor(scope: Construct, id: string, props: LakeJobsProps) {
    super(scope, id);
    const { plan, key, alertChannel } = props;
    const zones = plan.lake.zones.filter(({ jobs }) => jobs.length > 0);
    this.roles = zones.length === 0 ? {} : createZones(this, zones, props);
    if (zones.length > 0) createFailureAlarm(this, { plan, key, alertChannel, zones });
  }
}

function createZones(scope: Construct, zones: readonly ZonePlan[], props: LakeJobsProps) {
  const { plan, key } = props;
  setOrigin(scope, 'lake');
  tag(scope, plan, 'none');
  const program = new Asset(scope, 'Program', { path: UPKEEP_PROGRAM });
  const security = createSecurity(scope, plan, key);
  const roles = zones.flatMap((zone): readonly (readonly [Zone, Role])[] => {
    const built = props.zones[zone.zone];
    return built === undefined ? [] : [[zone.zone, createZone(scope, { plan, key, zone, built, program, security })]];
  });
  return Object.fromEntries(roles);
}

function securityName(plan: TargetPlan): string {
  return resourceName(plan, 'lake-jobs');
}

/** What jobs write, log and remember is encrypted with the platform's own key. */
function createSecurity(scope: Construct, plan: TargetPlan, { keyArn }: IKey): CfnSecurityConfiguration {
  return new CfnSecurityConfiguration(scope, 'Security', {
    name: securityName(plan),
    encryptionConfiguration: {
      cloudWatchEncryption: { cloudWatchEncryptionMode: 'SSE-KMS', kmsKeyArn: keyArn },
      jobBookmarksEncryption: { jobBookmarksEncryptionMode: 'CSE-KMS', kmsKeyArn: keyArn },
      s3Encryptions: [{ s3EncryptionMode: 'SSE-KMS', kmsKeyArn: keyArn }],
    },
  });
}

interface JobProps {
  readonly plan: TargetPlan;
  readonly zone: ZonePlan;
  readonly program: Asset;
  readonly security: CfnSecurityConfiguration;
}

interface ZoneProps extends JobProps {
  readonly key: IKey;
  readonly built: JobsZone;
}

/** All jobs of a zone, which act as the role that is returned. */
function createZone(scope: Construct, props: ZoneProps): Role {
  const { plan, zone, key } = props;
  const ofZone = new Construct(scope, zone.zone);
  setOrigin(ofZone, zone.origin);
  tag(ofZone, plan, zone.sensitivity);
  const logs = logsOf(securityName(plan), jobsRoleName(plan, zone));
  createLogGroups(ofZone, plan, key, logs);
  const role = createJobsRole(ofZone, { ...props, logs });
  for (const { value } of zone.jobs) createJob(ofZone, value, role, props);
  return role;
}

function createJob(scope: Construct, job: UpkeepJob, role: Role, { plan, zone, program, security }: JobProps): void {
  // Logical ids hold letters and digits only.
  const ofJob = new Construct(scope, job.name.replaceAll('-', ''));
  const name = jobName(plan, zone.zone, job.name);
  const glueJob = new CfnJob(ofJob, 'Job', {
    name,
    description: `Upkeep of the ${zone.zone} zone: ${job.task}`,
    role: role.roleArn,
    glueVersion: GLUE_VERSION,
    command: { name: 'glueetl', pythonVersion: '3', scriptLocation: program.s3ObjectUrl },
    workerType: WORKER_TYPE,
    numberOfWorkers: job.workers,
    timeout: job.timeoutMinutes,
    // The next run mends what one has left; a second try at once would meet the same trouble.
    maxRetries: 0,
    executionProperty: { maxConcurrentRuns: 1 },
    securityConfiguration: security.ref,
    defaultArguments: { ...sparkArguments(zone, job), ...byName(upkeepArguments(plan, zone, job)) },
  });
  // With its policies and grants: a job whose role can't read the program fails its first run.
  glueJob.node.addDependency(role);
  new CfnTrigger(ofJob, 'Trigger', {
    name,
    type: 'SCHEDULED',
    schedule: schedule(startOf(name, job.everyHours)),
    startOnCreation: true,
    actions: [{ jobName: glueJob.ref }],
  });
}

/** Glue knows arguments by name only, so that the task gets one. */
function byName([task = '', ...pairs]: readonly string[]): Readonly<Record<string, string>> {
  const named = pairs.flatMap((name, index) => (index % 2 === 0 ? [[name, pairs[index + 1] ?? '']] : []));
  return { '--task': task, ...Object.fromEntries(named) };
}

/** Source: https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-etl-format-iceberg.html */
function sparkArguments(zone: ZonePlan, { datasets }: UpkeepJob): Readonly<Record<string, string>> {
  const hasIceberg = zone.datasets.some(
    ({ name, tableFormat }) => datasets.includes(name) && tableFormat.value === 'iceberg',
  );
  if (!hasIceberg) return {};
  const catalog = 'spark.sql.catalog.glue_catalog';
  const settings = [
    'spark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions',
    `${catalog}=org.apache.iceberg.spark.SparkCatalog`,
    `${catalog}.type=glue`,
    `${catalog}.io-impl=org.apache.iceberg.aws.s3.S3FileIO`,
    `${catalog}.warehouse=s3://${zone.store.value}/`,
  ];
  // One argument holds them all, since a name stands once only.
  return { '--datalake-formats': 'iceberg', '--conf': settings.join(' --conf ') };
}

/** Either the day of the month or that of the week has to be a question mark, and Sunday is 1. */
function schedule({ minute, hours, weekday }: Start): string {
  return weekday === null ? `cron(${minute} ${hours} * * ? *)` : `cron(${minute} ${hours} ? * ${weekday + 1} *)`;
}
