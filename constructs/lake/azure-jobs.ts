import { readFileSync } from 'node:fs';
import { Job } from '@pulumi/databricks/job';
import { Permissions } from '@pulumi/databricks/permissions';
import { SecretAcl } from '@pulumi/databricks/secretAcl';
import { SecretScope } from '@pulumi/databricks/secretScope';
import { WorkspaceFile } from '@pulumi/databricks/workspaceFile';
import type * as pulumi from '@pulumi/pulumi';
import { fingerprint, jobName, resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf, type UpkeepJob, type ZonePlan } from '../../plan/platform-plan';
import type { AzureFoundation } from '../shared/azure-foundation';
import { createPrincipal, type Principal } from './azure-principals';
import { programName, UPKEEP_PROGRAM, upkeepArguments } from './upkeep-program';

/** 16.4 LTS: Spark 3.5, Python 3.12, until May 2028. Source: learn.microsoft.com/azure/databricks/release-notes/runtime */
const RUNTIME = '16.4.x-scala2.12';
/** 4 virtual cores and 16 GB, as the plan counts workers. Source: learn.microsoft.com/azure/virtual-machines/dasv5-dadsv5-series */
const NODE_TYPE = 'Standard_D4as_v5';
/** The scope that `constructs/lake/upkeep-program.ts` names; the keys of the store in Kenya are put into it by hand. */
const SECRETS = 'ramani';

/** Who runs the jobs, and what they run. */
export interface UpkeepRunner {
  readonly principal: Principal;
  /** The program's path in the workspace. */
  readonly program: pulumi.Output<string>;
}

/** Undefined where no zone has a job. */
export function createUpkeep(
  plan: TargetPlan,
  foundation: AzureFoundation,
  parent: pulumi.Resource,
): UpkeepRunner | undefined {
  const jobs = plan.lake.zones.flatMap((zone) => zone.jobs);
  if (jobs.length === 0) return undefined;
  const settings = { name: 'upkeep', sensitivity: 'none', may: 'run-jobs' } as const;
  const principal = createPrincipal(plan, settings, foundation, parent);
  if (jobs.some(({ value }) => value.task === 'export')) createSecrets(principal, parent);
  return { principal, program: shipProgram(plan, principal, parent) };
}

/** Outside of the folders that everyone may write: whoever changes the program reads all that it reads. */
function shipProgram(
  plan: TargetPlan,
  servicePrincipalName: Principal,
  parent: pulumi.Resource,
): pulumi.Output<string> {
  const file = new WorkspaceFile(
    'upkeep',
    {
      path: `/Ramani/${resourceName(plan, 'lake')}/${programName()}`,
      // Not by its path, which is another on each machine.
      contentBase64: readFileSync(UPKEEP_PROGRAM).toString('base64'),
    },
    { parent },
  );
  const accessControls = [{ servicePrincipalName, permissionLevel: 'CAN_READ' }];
  new Permissions('upkeep', { workspaceFilePath: file.path, accessControls }, { parent });
  return file.workspacePath;
}

function createSecrets(principal: Principal, parent: pulumi.Resource): void {
  const { name: scope } = new SecretScope(SECRETS, { name: SECRETS }, { parent });
  new SecretAcl(SECRETS, { scope, principal, permission: 'READ' }, { parent });
}

export function createJobs(plan: TargetPlan, zone: ZonePlan, runner: UpkeepRunner, parent: pulumi.Resource): void {
  for (const { value } of zone.jobs) createJob(plan, zone, value, runner, parent);
}

function createJob(
  plan: TargetPlan,
  zone: ZonePlan,
  job: UpkeepJob,
  { principal, program }: UpkeepRunner,
  parent: pulumi.Resource,
): void {
  const name = jobName(plan, zone.zone, job.name);
  new Job(
    `${zone.zone}-${job.name}`,
    {
      name,
      description: `${job.task} of ${job.datasets.length} tables of the ${zone.zone} zone`,
      runAs: { servicePrincipalName: principal },
      schedule: { quartzCronExpression: schedule(name, job.everyHours), timezoneId: 'UTC' },
      // A run that came too late would meet the next one: it is left out, and the next one does its work.
      maxConcurrentRuns: 1,
      queue: { enabled: false },
      timeoutSeconds: job.timeoutMinutes * 60,
      emailNotifications: { onFailures: [plan.owner] },
      jobClusters: [{ jobClusterKey: job.task, newCluster: machines(job, principal) }],
      tasks: [
        {
          taskKey: job.task,
          jobClusterKey: job.task,
          sparkPythonTask: { pythonFile: program, parameters: [...upkeepArguments(plan, zone, job)] },
          // The next run mends what one has left; a second try at once would meet the same trouble.
          maxRetries: 0,
        },
      ],
      // Databricks passes them on to the machines.
      tags: tagsOf(plan, zone.sensitivity),
    },
    { parent },
  );
}

/** The one that directs is never taken away; of the others the cheap ones may be, and their work is done again. */
function machines({ workers }: UpkeepJob, singleUserName: Principal) {
  return {
    sparkVersion: RUNTIME,
    nodeTypeId: NODE_TYPE,
    numWorkers: workers - 1,
    // Of one user, since the program works on files beside tables, which shared machines don't allow.
    dataSecurityMode: 'SINGLE_USER',
    singleUserName,
    // Photon would double the price of work that waits for files.
    runtimeEngine: 'STANDARD',
    enableElasticDisk: true,
    azureAttributes: { availability: 'SPOT_WITH_FALLBACK_AZURE', firstOnDemand: 1 },
  };
}

/** In UTC, spread over the time between two runs, so that not every job starts on the full hour. Sunday is day 1. */
function schedule(name: string, everyHours: UpkeepJob['everyHours']): string {
  const at = Number.parseInt(fingerprint(name), 16) % (everyHours * 60);
  const [minute, hour, day] = [at % 60, Math.floor(at / 60) % 24, Math.floor(at / 1440)];
  switch (everyHours) {
    case 1:
      return `0 ${minute} * * * ?`;
    case 6:
      return `0 ${minute} ${hour}/6 * * ?`;
    case 24:
      return `0 ${minute} ${hour} * * ?`;
    case 168:
      return `0 ${minute} ${hour} ? * ${day + 1}`;
  }
}
