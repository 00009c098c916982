import { readFileSync } from 'node:fs';
import { UPKEEP_PROGRAM, upkeepArguments } from '../../constructs/lake/upkeep-program';
import type { UpkeepJob } from '../../plan/platform-plan';
import { azureProgram } from '../../stacks/azure';
import { decided, zonePlan } from '../fixtures/target-plan';
import { azurePlan, upkeepJob } from './azure-plan';
import { type Captured, captured, ofType, resource } from './captured';

const JOB = 'databricks:index/job:Job';
const FILE = 'databricks:index/workspaceFile:WorkspaceFile';
const PERMISSIONS = 'databricks:index/permissions:Permissions';
const PRINCIPAL = 'databricks:index/servicePrincipal:ServicePrincipal';

function planWith(...jobs: readonly UpkeepJob[]) {
  return azurePlan({ lake: { ...azurePlan().lake, zones: [zonePlan({ jobs: jobs.map(decided) })] } });
}

function build(...jobs: readonly UpkeepJob[]): Promise<Captured> {
  return captured(() => azureProgram(planWith(...jobs)));
}

async function only(job: UpkeepJob) {
  const all = await build(job);
  return { all, properties: resource(all, JOB, `curated-${job.name}`).properties };
}

test('a planned run is a job of the planned size and patience, which never meets itself', async () => {
  const { properties } = await only(upkeepJob({ workers: 5, timeoutMinutes: 90 }));

  expect(properties).toMatchObject({
    name: 'duka-prod-curated-compact',
    timeoutSeconds: 5400,
    maxConcurrentRuns: 1,
    queue: { enabled: false },
    tags: { platform: 'duka', 'cost-centre': 'DATA-01', 'data-class': 'personal' },
    jobClusters: [
      {
        newCluster: {
          sparkVersion: '16.4.x-scala2.12',
          nodeTypeId: 'Standard_D4as_v5',
          // The fifth directs.
          numWorkers: 4,
          dataSecurityMode: 'SINGLE_USER',
        },
      },
    ],
  });
});

test('it runs the program with the arguments that every target gives it, and no try follows at once', async () => {
  const job = upkeepJob();
  const { all, properties } = await only(job);
  const plan = planWith(job);
  const [zone] = plan.lake.zones;

  expect(properties.tasks).toMatchObject([
    {
      sparkPythonTask: {
        pythonFile: { ref: resource(all, FILE, 'upkeep').address, attribute: 'workspacePath' },
        parameters: zone === undefined ? [] : upkeepArguments(plan, zone, job),
      },
      maxRetries: 0,
    },
  ]);
});

test('the program lies in the workspace, where nobody but the jobs may read it', async () => {
  const { all } = await only(upkeepJob());
  const { path, contentBase64 } = resource(all, FILE, 'upkeep').properties;

  expect(path).toMatch(/^\/Ramani\/duka-prod-lake\/lake-upkeep-[0-9a-f]{8}\.py$/);
  expect(Buffer.from(String(contentBase64), 'base64')).toEqual(readFileSync(UPKEEP_PROGRAM));
  expect(resource(all, PERMISSIONS, 'upkeep').properties.accessControls).toMatchObject([
    { permissionLevel: 'CAN_READ' },
  ]);
});

test('nothing in the preview tells on which machine it was made', async () => {
  const { all } = await only(upkeepJob());

  expect(JSON.stringify(all.preview)).not.toContain(process.cwd());
});

test('it runs as an identity of its own, and its owner is told when it fails', async () => {
  const { all, properties } = await only(upkeepJob());
  const upkeep = { ref: resource(all, PRINCIPAL, 'upkeep').address, attribute: 'applicationId' };

  expect(properties).toMatchObject({
    runAs: { servicePrincipalName: upkeep },
    jobClusters: [{ newCluster: { singleUserName: upkeep } }],
    emailNotifications: { onFailures: ['data-platform@duka.example'] },
  });
  expect(resource(all, PRINCIPAL, 'upkeep').properties).toMatchObject({ databricksSqlAccess: false });
});

test.each([
  [1, /^0 \d{1,2} \* \* \* \?$/],
  [6, /^0 \d{1,2} [0-5]\/6 \* \* \?$/],
  [24, /^0 \d{1,2} \d{1,2} \* \* \?$/],
  [168, /^0 \d{1,2} \d{1,2} \? \* [1-7]$/],
] as const)('a run every %d hours has a time of its own that stays the same', async (everyHours, cron) => {
  const job = upkeepJob({ everyHours });
  const { properties } = await only(job);

  expect(properties.schedule).toEqual({ quartzCronExpression: expect.stringMatching(cron), timezoneId: 'UTC' });
  expect((await only(job)).properties.schedule).toEqual(properties.schedule);
});

test('runs of the same rhythm are spread', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = await build(...names.map((name) => upkeepJob({ name, everyHours: 24 })));
  const times = ofType(all, JOB).map(({ properties }) => JSON.stringify(properties.schedule));

  expect(new Set(times).size).toBe(names.length);
});

test('only a run that copies to Kenya may read the keys of the store there, which the program does not hold', async () => {
  const SCOPE = 'databricks:index/secretScope:SecretScope';
  const ACL = 'databricks:index/secretAcl:SecretAcl';
  const { all } = await only(upkeepJob({ task: 'export' }));

  expect(resource(all, SCOPE, 'ramani').properties.name).toBe('ramani');
  expect(resource(all, ACL, 'ramani').properties).toMatchObject({
    principal: { ref: resource(all, PRINCIPAL, 'upkeep').address },
    permission: 'READ',
  });
  expect(ofType((await only(upkeepJob())).all, SCOPE)).toEqual([]);
});

test('without jobs there is neither program nor identity to run it', async () => {
  const all = await build();

  expect(ofType(all, FILE)).toEqual([]);
  expect(ofType(all, PRINCIPAL).map(({ address }) => address.split('::').at(-1))).toEqual(['curated-reader']);
});
