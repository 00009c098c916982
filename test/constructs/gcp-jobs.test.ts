import fc from 'fast-check';
import { lifecycleRules } from '../../constructs/lake/gcp-lifecycle';
import { programName, REQUESTS_DAYS, UPKEEP_PROGRAM } from '../../constructs/lake/upkeep-program';
import { parsedJson } from '../../harness/facts/json-text';
import { readFacts } from '../../harness/facts/read-facts';
import { isObject, type Value } from '../../harness/read/graph';
import { UPKEEP_HOURS, UPKEEP_TASKS, type UpkeepJob, type ZonePlan } from '../../plan/platform-plan';
import { gcpProgram } from '../../stacks/gcp';
import { decided, targetPlan, zonePlan } from '../fixtures/target-plan';
import { type Captured, captured, ofType, resource } from './captured';

const TIMER = 'gcp:cloudscheduler/job:Job';
const ACCOUNT = 'gcp:serviceaccount/account:Account';
const BUCKET = 'gcp:storage/bucket:Bucket';
const BUCKET_GRANT = 'gcp:storage/bucketIAMMember:BucketIAMMember';
const PROJECT_GRANT = 'gcp:projects/iAMMember:IAMMember';
const ACCOUNT_GRANT = 'gcp:serviceaccount/iAMMember:IAMMember';
const SECRET_GRANT = 'gcp:secretmanager/secretIamMember:SecretIamMember';
const ROLE = 'gcp:projects/iAMCustomRole:IAMCustomRole';
const ALERT = 'gcp:monitoring/alertPolicy:AlertPolicy';
const NAT = 'gcp:compute/routerNat:RouterNat';
const STORE = { endpoint: 'https://s3.nairobi.example', bucket: 'duka-ke', secret: 'duka-kenya' };
const COPY: Partial<ZonePlan> = { inCountryCopy: decided({ datasets: ['orders'], store: STORE }) };

function job(changes: Partial<UpkeepJob> = {}): UpkeepJob {
  const { task = 'compact', everyHours = 24 } = changes;
  const name = task === 'compact' ? `compact-${everyHours}h` : task;
  return { name, task, everyHours, datasets: ['orders'], workers: 5, minutes: 12, timeoutMinutes: 90, ...changes };
}

/** A landing zone without jobs beside a curated one with these. */
function build(jobs: readonly UpkeepJob[], changes: Partial<ZonePlan> = {}): Promise<Captured> {
  const curated = zonePlan({ jobs: jobs.map((one) => decided(one)), ...changes });
  const zones = [zonePlan({ zone: 'landing', datasets: [] }), curated];
  return captured(() => gcpProgram(targetPlan({ lake: { scanLimitBytes: decided(null), zones } })));
}

/** Whether references are on their own or within a text. */
function ref(all: Captured, type: string, name: string, attribute: string) {
  return { ref: resource(all, type, name).address, attribute };
}

function httpTarget(all: Captured, name: string): { readonly [key: string]: Value } {
  const { httpTarget: target } = resource(all, TIMER, name).properties;
  if (!isObject(target)) throw new Error(`${name} has no target`);
  return target;
}

function batch(all: Captured, name: string): Value | undefined {
  return parsedJson(httpTarget(all, name).body ?? null);
}

function propertiesOf(all: Captured, type: string, origin: string) {
  return ofType(all, type)
    .filter((one) => one.origin === origin)
    .map(({ properties }) => properties);
}

let whole: Captured;
beforeAll(async () => {
  whole = await build([job(), job({ task: 'erase', everyHours: 168 })]);
});

describe('a planned run', () => {
  test('is started through the API of Spark by an account that does nothing else', () => {
    expect(httpTarget(whole, 'curated-compact-24h')).toMatchObject({
      httpMethod: 'POST',
      uri: 'https://dataproc.googleapis.com/v1/projects/duka-data-prod/locations/africa-south1/batches',
      oauthToken: { serviceAccountEmail: ref(whole, ACCOUNT, 'upkeep-scheduler', 'email') },
    });
    expect(propertiesOf(whole, PROJECT_GRANT, 'lake')).toEqual([
      {
        project: 'duka-data-prod',
        role: ref(whole, ROLE, 'upkeep-starter', 'name'),
        member: ref(whole, ACCOUNT, 'upkeep-scheduler', 'member'),
      },
    ]);
    expect(resource(whole, ROLE, 'upkeep-starter').properties.permissions).toEqual(['dataproc.batches.create']);
  });

  test('has the planned machines and time, the zone’s account, our key, our network, and no other bucket', () => {
    expect(batch(whole, 'curated-compact-24h')).toMatchObject({
      labels: { platform: 'duka', 'data-class': 'personal' },
      runtimeConfig: {
        version: '2.3',
        properties: { 'spark.dynamicAllocation.enabled': 'false', 'spark.executor.instances': '4' },
      },
      environmentConfig: {
        executionConfig: {
          serviceAccount: ref(whole, ACCOUNT, 'curated-upkeep', 'email'),
          subnetworkUri: ref(whole, 'gcp:compute/subnetwork:Subnetwork', 'subnet', 'id'),
          kmsKey: ref(whole, 'gcp:kms/cryptoKey:CryptoKey', 'key', 'id'),
          stagingBucket: ref(whole, BUCKET, 'curated', 'name'),
          ttl: '5400s',
        },
      },
    });
  });

  test('is told what to do on its command line', () => {
    const run = batch(whole, 'curated-erase');
    const args = isObject(run) && isObject(run.pysparkBatch) ? run.pysparkBatch.args : undefined;

    expect(args).toEqual([
      'erase',
      '--tables',
      expect.stringContaining('"location":"gs://dukaprodcurated0a1b2c/orders/"'),
      '--requests',
      'gs://dukaprodcurated0a1b2c/erasure-requests/',
    ]);
  });

  test('has two executors at least, since Spark refuses fewer', async () => {
    const small = await build([job({ workers: 2 })]);

    expect(JSON.stringify(batch(small, 'curated-compact-24h'))).toContain('"spark.executor.instances":"2"');
  });

  test('starts as often as planned, where there are timers: none are in Africa', async () => {
    const all = await build(UPKEEP_HOURS.map((everyHours) => job({ everyHours })));
    const timer = (everyHours: number) => resource(all, TIMER, `curated-compact-${everyHours}h`).properties;

    expect(timer(1).schedule).toMatch(/^\d+ \* \* \* \*$/);
    expect(timer(6).schedule).toMatch(/^\d+ [0-5]-23\/6 \* \* \*$/);
    expect(timer(24).schedule).toMatch(/^\d+ \d+ \* \* \*$/);
    expect(timer(168).schedule).toMatch(/^\d+ \d+ \* \* [0-6]$/);
    expect(timer(24)).toMatchObject({
      timeZone: 'Etc/UTC',
      region: 'europe-west1',
      name: 'duka-prod-curated-compact-24h',
    });
  });

  test('does not start at the time of the others, nor at another time when one is added', async () => {
    const jobs = UPKEEP_TASKS.flatMap((task) =>
      UPKEEP_HOURS.map((everyHours) => job({ task, everyHours, name: `${task}-${everyHours}h` })),
    );
    const schedules = (all: Captured) => ofType(all, TIMER).map(({ properties }) => String(properties.schedule));
    const all = schedules(await build(jobs));

    expect(new Set(all.map((schedule) => schedule.split(' ')[0])).size).toBeGreaterThan(jobs.length / 2);
    expect(all).toEqual(expect.arrayContaining(schedules(await build(jobs.slice(0, 3)))));
  });
});

test('every schedule is one that the timer takes, whatever the platform is called', async () => {
  const inRange = ([minute = '', hour = '', , , day = '']: readonly string[]): boolean =>
    Number(minute) < 60 && Number.parseInt(hour === '*' ? '0' : hour, 10) < 24 && Number(day === '*' ? 0 : day) < 7;

  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[a-z][a-z0-9-]{1,18}[a-z0-9]$/), async (platform) => {
      const zones = [zonePlan({ jobs: UPKEEP_HOURS.map((everyHours) => decided(job({ everyHours }))) })];
      const plan = targetPlan({ platform, lake: { scanLimitBytes: decided(null), zones } });
      const all = await captured(() => gcpProgram(plan));
      for (const { properties } of ofType(all, TIMER)) {
        expect(inRange(String(properties.schedule).split(' '))).toBe(true);
        expect(properties.name).toMatch(/^[a-zA-Z\d_-]{1,500}$/);
      }
    }),
    { numRuns: 10 },
  );
});

test('the program is one object, named by what it says, and where it lay on this machine is nowhere', () => {
  const { properties } = resource(whole, 'gcp:storage/bucketObject:BucketObject', 'upkeep-program');

  expect(properties).toMatchObject({
    bucket: ref(whole, BUCKET, 'artifacts', 'name'),
    name: programName(),
    source: 'lake_upkeep.py',
  });
  expect(JSON.stringify(whole.preview)).not.toContain(UPKEEP_PROGRAM);
  expect(JSON.stringify(batch(whole, 'curated-erase'))).toContain('upkeep-program');
});

describe('the runs of a zone', () => {
  test('reach the files of that zone and the program, and may say how they fare', () => {
    const member = ref(whole, ACCOUNT, 'curated-upkeep', 'member');

    expect(propertiesOf(whole, BUCKET_GRANT, 'lake.zones.curated').filter((one) => isSame(one.member, member))).toEqual(
      [
        { bucket: ref(whole, BUCKET, 'curated', 'name'), role: 'roles/storage.objectUser', member },
        { bucket: ref(whole, BUCKET, 'artifacts', 'name'), role: 'roles/storage.objectViewer', member },
      ],
    );
    expect(propertiesOf(whole, PROJECT_GRANT, 'lake.zones.curated')).toEqual([
      { project: 'duka-data-prod', role: ref(whole, ROLE, 'upkeep-worker', 'name'), member },
    ]);
    expect(JSON.stringify(resource(whole, ROLE, 'upkeep-worker').properties.permissions)).not.toContain(
      'storage.objects',
    );
  });

  test('may be started by the scheduler, and by no account that the lake makes beside it', () => {
    expect(ofType(whole, ACCOUNT_GRANT).map(({ properties }) => properties)).toEqual([
      {
        serviceAccountId: ref(whole, ACCOUNT, 'curated-upkeep', 'name'),
        role: 'roles/iam.serviceAccountUser',
        member: ref(whole, ACCOUNT, 'upkeep-scheduler', 'member'),
      },
    ]);
  });

  test('learn the secret of the store in Kenya, and get a way there, only where one of them copies', async () => {
    const exporting = await build([job({ task: 'export' })], COPY);

    expect(ofType(exporting, SECRET_GRANT).map(({ properties }) => properties)).toEqual([
      {
        project: 'duka-data-prod',
        secretId: 'duka-kenya',
        role: 'roles/secretmanager.secretAccessor',
        member: ref(exporting, ACCOUNT, 'curated-upkeep', 'member'),
      },
    ]);
    expect(resource(exporting, NAT, 'nat').properties).toMatchObject({
      sourceSubnetworkIpRangesToNat: 'LIST_OF_SUBNETWORKS',
      subnetworks: [{ name: ref(exporting, 'gcp:compute/subnetwork:Subnetwork', 'subnet', 'id') }],
    });
    for (const type of [SECRET_GRANT, NAT]) expect(ofType(await build([job()], COPY), type)).toEqual([]);
  });
});

function isSame(one: Value | undefined, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test('a run that fails, is stopped or cannot be started reaches the alert channel', () => {
  const { conditions, notificationChannels } = resource(whole, ALERT, 'upkeep-failed').properties;
  const text = JSON.stringify(conditions);

  expect(notificationChannels).toEqual([
    ref(whole, 'gcp:monitoring/notificationChannel:NotificationChannel', 'alertChannel', 'name'),
  ]);
  expect(conditions).toHaveLength(1);
  expect(text).toContain('BatchController.CreateBatch');
  expect(text).toContain('protoPayload.status.code>0');
  expect(text).toContain('^(duka-prod-curated-)');
  expect(text).not.toContain('landing');
});

test('the machines of a run reach one another in the subnet, and their disks are encrypted with our key', () => {
  expect(resource(whole, 'gcp:compute/firewall:Firewall', 'internal').properties).toMatchObject({
    direction: 'INGRESS',
    sourceRanges: ['10.40.0.0/16'],
    destinationRanges: ['10.40.0.0/16'],
    allows: [{ protocol: 'all' }],
  });
  expect(
    ofType(whole, 'gcp:kms/cryptoKeyIAMMember:CryptoKeyIAMMember').map(({ address }) => address.split('::').at(-1)),
  ).toEqual(['key-bigquery', 'key-compute', 'key-dataproc', 'key-storage']);
});

describe('requests to be forgotten', () => {
  const requests = (zone: ZonePlan) => JSON.stringify(lifecycleRules(zone)).includes('erasure-requests/');

  test('are forgotten themselves once every run that could read them is past', () => {
    const zone = zonePlan({ jobs: [decided(job({ task: 'erase' }))] });

    expect(lifecycleRules(zone)).toContainEqual({
      action: { type: 'Delete' },
      condition: { age: REQUESTS_DAYS, withState: 'ANY', matchesPrefixes: ['erasure-requests/'] },
    });
  });

  test('are nothing to a zone without such runs', () => {
    expect(requests(zonePlan({ jobs: [decided(job())] }))).toBe(false);
  });
});

test('what Spark leaves in the zone’s bucket goes with unfinished uploads', () => {
  expect(lifecycleRules(zonePlan({ jobs: [decided(job())] }))).toContainEqual({
    action: { type: 'Delete' },
    condition: { age: 7, withState: 'ANY', matchesPrefixes: ['google-cloud-dataproc-metainfo/'] },
  });
  expect(JSON.stringify(lifecycleRules(zonePlan()))).not.toContain('dataproc');
});

test('a lake without jobs gets neither accounts nor alerts for them', async () => {
  const all = await build([]);

  for (const type of [TIMER, ALERT, ROLE, PROJECT_GRANT]) expect(ofType(all, type)).toEqual([]);
});

test('each run is one fact, with its time and size, and every resource has a place in the facts', () => {
  const { facts, unmapped } = readFacts(whole.graph);

  expect(unmapped).toEqual({});
  expect(facts.filter(({ kind }) => kind === 'BatchJob')).toEqual([
    expect.objectContaining({
      name: 'duka-prod-curated-compact-24h',
      region: 'africa-south1',
      engine: 'pyspark',
      workers: 5,
      workerCores: 4,
      timeoutMinutes: 90,
      origin: 'lake.zones.curated',
    }),
    expect.objectContaining({ name: 'duka-prod-curated-erase' }),
  ]);
});
