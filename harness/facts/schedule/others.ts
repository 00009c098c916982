import type { Attribute, Attributes, Schedule } from '../facts';
import { manifestRow } from '../manifest';
import { mapKnown } from '../maybe';
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

interface Words {
  readonly policy: string;
  readonly deadline: string;
  readonly zone: string;
}

function cronJob(job: Props, { policy, deadline, zone }: Words): Attributes<Schedule> {
  return {
    service: 'cron-job',
    name: job.text('metadata.name'),
    expression: job.text('spec.schedule'),
    timezone: job.text(`spec.${zone}`),
    enabled: mapKnown(job.boolean('spec.suspend') ?? false, (suspended) => !suspended),
    overlap: overlapOf(job.text(`spec.${policy}`)),
    startsWithinSeconds: job.positive(`spec.${deadline}`),
  };
}

const MANIFEST: Words = { policy: 'concurrencyPolicy', deadline: 'startingDeadlineSeconds', zone: 'timeZone' };
const TERRAFORM: Words = { policy: 'concurrency_policy', deadline: 'starting_deadline_seconds', zone: 'timezone' };

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
