import { Job } from '@pulumi/gcp/cloudscheduler';
import type { Account } from '@pulumi/gcp/serviceaccount';
import { BucketObject } from '@pulumi/gcp/storage';
import * as pulumi from '@pulumi/pulumi';
import { fingerprint, jobName } from '../../plan/names';
import { type TargetPlan, tagsOf, type UpkeepJob } from '../../plan/platform-plan';
import type { FoundationOutputs } from '../foundation/outputs';
import { labelsOf } from '../shared/gcp-labels';
import { type BuiltZone, createRoles, createScheduler, createUpkeepAccount } from './gcp-jobs-access';
import { createFailureAlert } from './gcp-jobs-alert';
import { programName, UPKEEP_PROGRAM, upkeepArguments } from './upkeep-program';

type Foundation = FoundationOutputs<pulumi.Output<string>>;

/** Spark 3.5 with long support. Source: cloud.google.com/dataproc-serverless/docs/concepts/versions/dataproc-serverless-versions */
const RUNTIME = '2.3';

/** The runs of the upkeep program over each zone's tables: Spark without a cluster, started through its API by the clock. */
export function createJobs(
  plan: TargetPlan,
  foundation: Foundation,
  zones: readonly BuiltZone[],
  lake: pulumi.Resource,
): void {
  const busy = zones.filter(({ zone }) => zone.jobs.length > 0);
  if (busy.length === 0) return;
  const program = createProgram(foundation, lake);
  const roles = createRoles(plan, lake);
  const scheduler = createScheduler(plan, roles, lake);
  for (const built of busy) {
    const account = createUpkeepAccount(plan, built, { artifacts: foundation.artifacts, roles, scheduler });
    for (const { value: job } of built.zone.jobs)
      createJob({ plan, built, job, body: batch({ plan, foundation, built, job, program, account }), scheduler });
  }
  createFailureAlert(
    plan,
    foundation.alertChannel,
    busy.map(({ zone }) => zone),
    lake,
  );
}

/** @returns its URI */
function createProgram({ artifacts }: Foundation, parent: pulumi.Resource): pulumi.Output<string> {
  const source = new pulumi.asset.FileAsset(UPKEEP_PROGRAM);
  const { bucket, name } = new BucketObject(
    'upkeep-program',
    { bucket: artifacts, name: programName(), source, contentType: 'text/x-python' },
    { parent },
  );
  return pulumi.interpolate`gs://${bucket}/${name}`;
}

interface Run {
  readonly plan: TargetPlan;
  readonly foundation: Foundation;
  readonly built: BuiltZone;
  readonly job: UpkeepJob;
  readonly program: pulumi.Output<string>;
  readonly account: Account;
}

/** Source: cloud.google.com/dataproc-serverless/docs/reference/rest/v1/projects.locations.batches#Batch */
function batch({ plan, foundation, built: { zone, bucket }, job, program, account }: Run) {
  return {
    labels: labelsOf(tagsOf(plan, zone.sensitivity)),
    pysparkBatch: { mainPythonFileUri: program, args: upkeepArguments(plan, zone, job) },
    runtimeConfig: { version: RUNTIME, properties: machines(job) },
    environmentConfig: {
      executionConfig: {
        serviceAccount: account.email,
        subnetworkUri: foundation.network,
        kmsKey: foundation.key,
        // A bucket of the project's would be open to the runs of all zones.
        stagingBucket: bucket,
        ttl: `${job.timeoutMinutes * 60}s`,
      },
    },
  };
}

/** Fewer executors are refused. Source: cloud.google.com/dataproc-serverless/docs/concepts/properties */
const LEAST_EXECUTORS = 2;

/** Of 4 cores each, with which come 16 GB, and with the smallest disk that there is. Source: as above. */
function machines({ workers }: UpkeepJob): Readonly<Record<string, string>> {
  return {
    'spark.dynamicAllocation.enabled': 'false',
    'spark.executor.instances': String(Math.max(LEAST_EXECUTORS, workers - 1)),
    'spark.driver.cores': '4',
    'spark.executor.cores': '4',
    'spark.dataproc.driver.disk.size': '250g',
    'spark.dataproc.executor.disk.size': '250g',
  };
}

/**
 * Where a timer is kept where Cloud Scheduler is not: it holds names of tables and columns, and nothing of what is in
 * them. Source: cloud.google.com/scheduler/docs/locations
 */
const TIMERS_ELSEWHERE: Readonly<Record<string, string>> = { 'africa-south1': 'europe-west1' };

interface JobProps {
  readonly plan: TargetPlan;
  readonly built: BuiltZone;
  readonly job: UpkeepJob;
  readonly body: ReturnType<typeof batch>;
  readonly scheduler: Account;
}

function createJob({ plan, built: { zone, component }, job, body, scheduler }: JobProps): void {
  const { account: project, region } = plan;
  const name = jobName(plan, zone.zone, job.name);
  new Job(
    `${zone.zone}-${job.name}`,
    {
      name,
      region: TIMERS_ELSEWHERE[region] ?? region,
      description: `${job.task} in the ${zone.zone} zone, tables: ${job.datasets.length}`,
      schedule: schedule(name, job.everyHours),
      timeZone: 'Etc/UTC',
      httpTarget: {
        httpMethod: 'POST',
        uri: `https://dataproc.googleapis.com/v1/projects/${project}/locations/${region}/batches`,
        headers: { 'Content-Type': 'application/json' },
        body: pulumi.jsonStringify(body).apply((text) => Buffer.from(text).toString('base64')),
        oauthToken: { serviceAccountEmail: scheduler.email },
      },
    },
    { parent: component },
  );
}

/** Spread over the time between two runs, so that not every job starts on the full hour. */
function schedule(name: string, everyHours: UpkeepJob['everyHours']): string {
  const at = Number.parseInt(fingerprint(name), 16) % (everyHours * 60);
  const [minute, hour, day] = [at % 60, Math.floor(at / 60) % 24, Math.floor(at / 1440)];
  switch (everyHours) {
    case 1:
      return `${minute} * * * *`;
    case 6:
      return `${minute} ${hour}-23/6 * * *`;
    case 24:
      return `${minute} ${hour} * * *`;
    case 168:
      return `${minute} ${hour} * * ${day}`;
  }
}
