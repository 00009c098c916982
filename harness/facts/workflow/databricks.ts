import type { Attribute, Step, Workflow } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

function nameOf(task: Props): string {
  const key = task.text('task_key') ?? task.text('name');
  return typeof key === 'string' ? key : 'the task';
}

/** Tried once where nobody says otherwise: that stays absent, since whoever writes 0 means it. */
function stepOf(task: Props): Step {
  return {
    name: nameOf(task),
    timeoutSeconds: task.positive('timeout_seconds'),
    retried: mapKnown(task.number('max_retries'), (retries) => retries !== 0),
    onStandingCluster: task.isFilled('existing_cluster_id'),
  };
}

function notifies(job: Props): boolean {
  const channels = ['email_notifications', 'webhook_notifications'].flatMap((channel) => [
    `${channel}.on_failure`,
    // The plural that Pulumi makes of it.
    `${channel}.on_failures`,
  ]);
  return channels.some((channel) => job.isFilled(channel));
}

function toldOf(job: Props): Attribute<boolean> {
  const tasks = mapKnown(job.each('task', notifies), (all) => all.some((one) => one));
  return anyTrue([notifies(job), tasks]);
}

const STARTS = ['schedule', 'trigger', 'continuous'];

export const databricksRows: readonly Row<Workflow>[] = [
  {
    types: ['databricks_job', 'databricks:index:Job'],
    read: (job) => ({
      service: 'databricks',
      name: job.text('name'),
      tags: job.textsByKey('tags'),
      timeoutSeconds: job.positive('timeout_seconds'),
      // Jobs of one task once said everything themselves.
      steps: job.each('task', stepOf) ?? [stepOf(job)],
      notifies: toldOf(job),
      scheduled: STARTS.some((name) => job.isFilled(name)),
    }),
  },
];
