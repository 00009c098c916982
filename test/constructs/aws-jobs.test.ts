import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { synthesiseAws } from '../../harness/synth/aws';
import { validateCloudFormation } from '../../harness/validate/cloudformation';
import { UPKEEP_TASKS, type UpkeepJob, type ZonePlan } from '../../plan/platform-plan';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const ROLE = 'LakeJobsCuratedRole';
const ORDERS = datasetPlan({ tableFormat: decided('iceberg') });
const SELLERS = datasetPlan({ name: 'sellers', tableFormat: decided('plain') });
const STORE = { endpoint: 'https://s3.nairobi.example', bucket: 'duka-ke', secret: 'duka-kenya' };

function job(changes: Partial<UpkeepJob> = {}): UpkeepJob {
  const { task = 'compact', everyHours = 24 } = changes;
  const name = task === 'compact' ? `compact-${everyHours}h` : task;
  return { name, task, everyHours, datasets: ['orders'], workers: 3, minutes: 12, timeoutMinutes: 60, ...changes };
}

function planOf(jobs: readonly UpkeepJob[], changes: Partial<ZonePlan> = {}) {
  const zone = zonePlan({ datasets: [ORDERS, SELLERS], jobs: jobs.map((one) => decided(one)), ...changes });
  return awsPlan({ lake: { scanLimitBytes: decided(null), zones: [zone] } });
}

function lakeOf(jobs: readonly UpkeepJob[], changes: Partial<ZonePlan> = {}): Template {
  return build(planOf(jobs, changes)).lake;
}

/** The role's policy as text, in which a resource of the stack stands by its logical id. */
function reach(lake: Template): string {
  const [policy] = Object.values(lake.findResources('AWS::IAM::Policy', { Properties: { Roles: [{ Ref: ROLE }] } }));
  return JSON.stringify(policy?.Properties.PolicyDocument.Statement);
}

function scheduleOf(changes: Partial<UpkeepJob>): string {
  const [trigger] = Object.values(lakeOf([job(changes)]).findResources('AWS::Glue::Trigger'));
  return String(trigger?.Properties.Schedule);
}

test('a zone without jobs gets nothing of Glue but its catalogue', () => {
  const lake = lakeOf([]);

  for (const type of ['AWS::Glue::Job', 'AWS::Glue::Trigger', 'AWS::Glue::SecurityConfiguration', 'AWS::Events::Rule'])
    lake.resourceCountIs(type, 0);
});

test('a planned run is a Spark job of the planned size, which runs once at a time and is not tried again', () => {
  lakeOf([job({ workers: 5, timeoutMinutes: 90 })]).hasResourceProperties('AWS::Glue::Job', {
    Name: 'duka-prod-curated-compact-24h',
    GlueVersion: '5.0',
    Command: { Name: 'glueetl', PythonVersion: '3', ScriptLocation: Match.stringLikeRegexp('^s3://cdk-.*\\.py$') },
    WorkerType: 'G.1X',
    NumberOfWorkers: 5,
    Timeout: 90,
    MaxRetries: 0,
    ExecutionProperty: { MaxConcurrentRuns: 1 },
    Role: { 'Fn::GetAtt': [ROLE, 'Arn'] },
    SecurityConfiguration: { Ref: 'LakeJobsSecurity' },
    Tags: { platform: 'duka', 'data-class': 'personal' },
  });
});

test('it is told by name what to do, since Glue passes no other arguments', () => {
  const lake = lakeOf([job({ task: 'erase' })]);
  const [built] = Object.values(lake.findResources('AWS::Glue::Job'));
  const told: Readonly<Record<string, string>> = built?.Properties.DefaultArguments;

  expect(told).toMatchObject({ '--task': 'erase', '--requests': 's3://dukaprodcurated0a1b2c/erasure-requests/' });
  expect(JSON.parse(told['--tables'] ?? '')).toMatchObject([
    { name: 'orders', location: 's3://dukaprodcurated0a1b2c/orders/', table: 'glue_catalog.duka_prod_curated.orders' },
  ]);
});

test('Spark knows the catalogue of Iceberg tables where a job has one, and is left alone where it has none', () => {
  const lake = lakeOf([job(), job({ everyHours: 6, datasets: ['sellers'] })]);

  lake.hasResourceProperties('AWS::Glue::Job', {
    Name: 'duka-prod-curated-compact-24h',
    DefaultArguments: {
      '--datalake-formats': 'iceberg',
      '--conf': Match.stringLikeRegexp(
        'IcebergSparkSessionExtensions --conf .*SparkCatalog .*type=glue .*warehouse=s3://dukaprodcurated0a1b2c/$',
      ),
    },
  });
  lake.hasResourceProperties('AWS::Glue::Job', {
    Name: 'duka-prod-curated-compact-6h',
    DefaultArguments: { '--datalake-formats': Match.absent(), '--conf': Match.absent() },
  });
});

test('each starts by itself as often as planned, in Glue’s spelling', () => {
  expect(scheduleOf({ everyHours: 1 })).toMatch(/^cron\(\d+ \* \* \* \? \*\)$/);
  expect(scheduleOf({ everyHours: 6 })).toMatch(/^cron\(\d+ [0-5],\d+,1\d,\d+ \* \* \? \*\)$/);
  expect(scheduleOf({ everyHours: 24 })).toMatch(/^cron\(\d+ \d+ \* \* \? \*\)$/);
  expect(scheduleOf({ everyHours: 168 })).toMatch(/^cron\(\d+ \d+ \? \* [1-7] \*\)$/);
  lakeOf([job()]).hasResourceProperties('AWS::Glue::Trigger', {
    Type: 'SCHEDULED',
    StartOnCreation: true,
    Actions: [{ JobName: { Ref: 'LakeJobsCuratedCompact24hJob' } }],
  });
});

describe('the role of a zone’s jobs', () => {
  test('is for Glue in this account, and reaches nothing by a star alone', () => {
    const lake = lakeOf([job(), job({ task: 'erase' })]);

    lake.hasResourceProperties('AWS::IAM::Role', {
      RoleName: 'duka-prod-curated-jobs',
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Service: 'glue.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } },
          },
        ],
      },
    });
    expect(reach(lake)).not.toContain('"Resource":"*"');
    expect(reach(lake)).not.toMatch(/"(s3|glue|kms|logs):\*"/);
  });

  test('writes tables that a job changes, reads those that it only copies, and sees no other', () => {
    const jobs = [job(), job({ task: 'export', datasets: ['sellers'] })];
    const copy = decided({ datasets: ['sellers'], store: STORE });
    const other = datasetPlan({ name: 'couriers' });
    const lake = lakeOf(jobs, { datasets: [ORDERS, SELLERS, other], inCountryCopy: copy });
    const policies = lake.findResources('AWS::IAM::Policy', { Properties: { Roles: [{ Ref: ROLE }] } });
    const statements: readonly { Action: string | string[] }[] =
      Object.values(policies)[0]?.Properties.PolicyDocument.Statement;
    const writing = statements.filter(({ Action }) => Action.includes('s3:PutObject'));

    expect(JSON.stringify(writing)).toContain('/orders/*');
    expect(JSON.stringify(writing)).not.toContain('/sellers');
    expect(reach(lake)).toContain('/sellers/*');
    expect(reach(lake)).not.toContain('/couriers');
  });

  test('lays new files of a plain table beside it until they are whole', () => {
    expect(reach(lakeOf([job({ datasets: ['sellers'] })]))).toContain('/_upkeep/sellers/*');
    expect(reach(lakeOf([job({ datasets: ['orders'] })]))).not.toContain('_upkeep');
  });

  test('reads requests only where a job erases, and the secret of the store in Kenya only where one copies to it', () => {
    const inCountryCopy = decided({ datasets: ['orders'], store: STORE });
    const [plain, erasing, copying] = (['compact', 'erase', 'export'] as const).map((task) =>
      reach(lakeOf([job({ task })], { inCountryCopy })),
    );

    expect(plain).not.toMatch(/erasure-requests|secretsmanager/);
    expect(erasing).toContain('/erasure-requests/*');
    expect(erasing).not.toContain('secretsmanager');
    expect(copying).toContain('arn:aws:secretsmanager:af-south-1:111111111111:secret:duka-kenya-??????');
    expect(copying).toContain('secretsmanager.af-south-1.amazonaws.com');
  });

  test('commits to Iceberg tables, which Lake Formation grants it, and has no say over plain ones', () => {
    const lake = lakeOf([job({ datasets: ['orders', 'sellers'] })]);

    expect(reach(lake)).toContain('{"Ref":"LakeCuratedTableOrders"}');
    expect(reach(lake)).not.toContain('{"Ref":"LakeCuratedTableSellers"}');
    lake.hasResourceProperties('AWS::LakeFormation::PrincipalPermissions', {
      Principal: { DataLakePrincipalIdentifier: { 'Fn::GetAtt': [ROLE, 'Arn'] } },
      Permissions: Match.arrayWith(['ALTER']),
    });
  });

  test('has its rights before a job runs', () => {
    const lake = lakeOf([job()]);
    const [built] = Object.values(lake.findResources('AWS::Glue::Job'));
    const grants = Object.keys(lake.findResources('AWS::LakeFormation::PrincipalPermissions'));

    expect(built?.DependsOn).toEqual(
      expect.arrayContaining([`${ROLE}DefaultPolicy`, ...grants.filter((id) => id.startsWith(ROLE))]),
    );
  });

  test('keeps its rights, in more than one policy, where a zone has very many tables', () => {
    const names = Array.from({ length: 60 }, (_, index) => `a_dataset_with_quite_a_long_name_${index}`);
    const datasets = names.map((name) => datasetPlan({ name }));
    const lake = lakeOf([job({ datasets: names })], { datasets });
    const inline = lake.findResources('AWS::IAM::Policy', { Properties: { Roles: [{ Ref: ROLE }] } });
    const managed = lake.findResources('AWS::IAM::ManagedPolicy', { Properties: { Roles: [{ Ref: ROLE }] } });
    const text = JSON.stringify([inline, managed]);

    // Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    for (const { Properties } of Object.values(managed))
      expect(JSON.stringify(Properties.PolicyDocument).length).toBeLessThan(3 * 6144);
    expect(Object.keys(managed).length).toBeGreaterThan(0);
    expect(names.filter((name) => !text.includes(`/${name}/*`))).toEqual([]);
  });
});

test('what jobs say is kept, encrypted, as long as other logs, where Glue writes it', () => {
  const lake = lakeOf([job()]);

  for (const stream of ['error', 'output'])
    lake.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `/aws-glue/jobs/duka-prod-lake-jobs-role/duka-prod-curated-jobs/${stream}`,
      RetentionInDays: 400,
      KmsKeyId: Match.anyValue(),
    });
  lake.hasResourceProperties('AWS::Glue::SecurityConfiguration', {
    Name: 'duka-prod-lake-jobs',
    EncryptionConfiguration: {
      CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS' },
      JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'CSE-KMS' },
      S3Encryptions: [{ S3EncryptionMode: 'SSE-KMS' }],
    },
  });
});

test('logs are never kept shorter than planned, whatever CloudWatch’s list of days has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (days) => {
      const plan = planOf([job()]);
      const { lake } = build({ ...plan, foundation: { ...plan.foundation, logRetentionDays: decided(days) } });
      const [group] = Object.values(lake.findResources('AWS::Logs::LogGroup'));
      expect(group?.Properties.RetentionInDays ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(days);
    }),
    { numRuns: 8 },
  );
});

test('the key serves CloudWatch for log groups of this account', () => {
  build(planOf([job()])).foundation.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Principal: { Service: 'logs.af-south-1.amazonaws.com' },
          Condition: {
            ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:*:logs:af-south-1:111111111111:log-group:*' },
          },
        }),
      ]),
    },
  });
});

test('a run that failed or hung is told to the alert channel, by a role that may do nothing else', () => {
  const lake = lakeOf([job(), job({ task: 'erase' })]);

  lake.resourceCountIs('AWS::Events::Rule', 1);
  lake.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: {
      source: ['aws.glue'],
      'detail-type': ['Glue Job State Change'],
      detail: { state: ['FAILED', 'TIMEOUT'], jobName: [{ prefix: 'duka-prod-curated-' }] },
    },
    Targets: [
      {
        Arn: { 'Fn::ImportValue': Match.stringLikeRegexp('AlertChannel') },
        RoleArn: { 'Fn::GetAtt': ['LakeJobsAlarmRole', 'Arn'] },
      },
    ],
  });
  const [role] = Object.values(
    lake.findResources('AWS::IAM::Role', { Properties: { Description: Match.stringLikeRegexp('^Alerts') } }),
  );
  expect(role?.Properties.Policies[0].PolicyDocument.Statement).toEqual([
    expect.objectContaining({ Action: 'sns:Publish' }),
    expect.objectContaining({
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Condition: { StringEquals: { 'kms:ViaService': 'sns.af-south-1.amazonaws.com' } },
    }),
  ]);
});

test('requests to be forgotten do not stay for ever, where there are any', () => {
  const rules = (jobs: readonly UpkeepJob[]) => {
    const [bucket] = Object.values(
      lakeOf(jobs).findResources('AWS::S3::Bucket', { Properties: { BucketName: 'dukaprodcurated0a1b2c' } }),
    );
    return bucket?.Properties.LifecycleConfiguration.Rules;
  };
  const rule = expect.objectContaining({ Prefix: 'erasure-requests/', ExpirationInDays: 35 });

  expect(rules([job({ task: 'erase' })])).toContainEqual(rule);
  expect(rules([job()])).not.toContainEqual(rule);
});

test('what stands for a job says which zone asked for it, and what stands for all that the lake did', () => {
  const template = lakeOf([job()]).toJSON();
  const originOf = (id: string) => template.Resources[id].Metadata['ramani:origin'];

  expect(['LakeJobsCuratedCompact24hJob', ROLE, 'LakeJobsCuratedErrorLog'].map(originOf)).toEqual(
    Array(3).fill('lake.zones.curated'),
  );
  expect(originOf('LakeJobsFailed')).toBe('lake');
});

test('the program lies beside the templates, and no issue is found in them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ramani-jobs-'));
  const inCountryCopy = decided({ datasets: ['orders'], store: STORE });
  const jobs = UPKEEP_TASKS.map((task) => job({ task }));
  const templates = await synthesiseAws(planOf(jobs, { inCountryCopy }), folder);
  const [asset = ''] = readdirSync(folder).filter((file) => file.endsWith('.py'));

  expect(readFileSync(join(folder, asset), 'utf8')).toBe(
    readFileSync(join(__dirname, '../../assets/lake-upkeep/lake_upkeep.py'), 'utf8'),
  );
  expect(readFileSync(templates[1] ?? '', 'utf8')).toContain(asset.replace('asset.', ''));
  expect(await validateCloudFormation(templates, 'af-south-1')).toEqual([]);
  rmSync(folder, { recursive: true });
}, 30_000);
