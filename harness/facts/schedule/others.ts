import type { Attribute, Attributes, Schedule, Texts } from '../facts';
import { manifestRow } from '../manifest';
import { allTrue, joined, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

const OVERLAPS = { Allow: 'allowed', Forbid: 'refused', Replace: 'replaces' } as const;

/** Kubernetes lets runs overlap unless it is told otherwise. */
function overlapOf(policy: Attribute<string>): Attribute<'allowed' | 'refused' | 'replaces'> {
  return mapKnown(policy ?? 'Allow', (text) => {
    const known = Object.entries(OVERLAPS).find(([name]) => name === text);
    return known?.[1] ?? { unknown: `"${text}" is no policy of Kubernetes` };
  });
}

/** A plan of Terraform prints limits that nobody set as known after apply. */
function isLimited(container: Props): Attribute<boolean> {
  return mapKnown(container.withoutComputed('resources').block('resources'), (resources) =>
    mapKnown(resources.withoutComputed('limits').map('limits'), (limits) => limits.has('memory')),
  );
}

interface Variable {
  readonly name: Attribute<string>;
  readonly value: Attribute<string>;
}

function variablesOf(container: Props): Attribute<readonly Variable[]> {
  return container.each('env', (one) => ({ name: one.text('name'), value: one.spelling('value') }));
}

/** Of the variables that are written out; those that come from a secret hold no value. */
function environmentOf(containers: Attribute<readonly Attribute<readonly Variable[]>[]>): Attribute<Texts> {
  return mapKnown(containers, (all) =>
    mapKnown(joined(all.map((variables) => variables ?? [])), (variables) =>
      Object.fromEntries(
        variables.flatMap(({ name, value }) =>
          typeof name === 'string' && value !== undefined ? [[name, value] as const] : [],
        ),
      ),
    ),
  );
}

interface Words {
  readonly policy: string;
  readonly deadline: string;
  readonly zone: string;
  readonly end: string;
  readonly containers: string;
}

function cronJob(job: Props, { policy, deadline, zone, end, containers }: Words): Attributes<Schedule> {
  return {
    service: 'cron-job',
    name: job.text('metadata.name'),
    expression: job.text('spec.schedule'),
    timezone: job.text(`spec.${zone}`),
    enabled: mapKnown(job.boolean('spec.suspend') ?? false, (suspended) => !suspended),
    overlap: overlapOf(job.text(`spec.${policy}`)),
    startsWithinSeconds: job.positive(`spec.${deadline}`),
    endsWithinSeconds: job.positive(`spec.${end}`),
    environment: environmentOf(job.each(`spec.${containers}`, variablesOf)),
    memoryLimited: mapKnown(job.each(`spec.${containers}`, isLimited), allTrue),
  };
}

const MANIFEST: Words = {
  policy: 'concurrencyPolicy',
  deadline: 'startingDeadlineSeconds',
  zone: 'timeZone',
  end: 'jobTemplate.spec.activeDeadlineSeconds',
  containers: 'jobTemplate.spec.template.spec.containers',
};
const TERRAFORM: Words = {
  policy: 'concurrency_policy',
  deadline: 'starting_deadline_seconds',
  zone: 'timezone',
  end: 'job_template.spec.active_deadline_seconds',
  containers: 'job_template.spec.template.spec.container',
};

export const otherRows: readonly Row<Schedule>[] = [
  {
    types: ['google_cloud_scheduler_job', 'gcp:cloudscheduler:Job'],
    read: (job) => ({
      service: 'cloud-scheduler',
      name: job.text('name'),
      description: job.text('description'),
      expression: job.text('schedule'),
      // Terraform's own default.
      timezone: job.text('time_zone') ?? 'Etc/UTC',
      enabled: mapKnown(job.withoutComputed('paused').boolean('paused') ?? false, (paused) => !paused),
      calls: job.spelling('http_target.uri'),
      signed: job.isFilled('http_target.oidc_token') || job.isFilled('http_target.oauth_token'),
      retries: job.number('retry_config.retry_count') ?? 0,
    }),
  },
  {
    types: ['databricks_job', 'databricks:index:Job'],
    read: (job) =>
      job.isFilled('schedule')
        ? {
            service: 'databricks-job',
            name: job.text('name'),
            description: job.text('description'),
            expression: job.text('schedule.quartz_cron_expression'),
            timezone: job.text('schedule.timezone_id'),
            enabled: mapKnown(job.is('schedule.pause_status', 'PAUSED') ?? false, (paused) => !paused),
          }
        : undefined,
  },
  {
    types: ['kubernetes_cron_job', 'kubernetes_cron_job_v1', 'kubernetes:index:CronJob'],
    read: (job) => cronJob(job, TERRAFORM),
  },
  manifestRow({ group: 'batch', versions: ['v1', 'v1beta1'], kind: 'CronJob' }, (job) => cronJob(job, MANIFEST)),
];
