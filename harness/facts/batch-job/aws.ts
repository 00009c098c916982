import { isUnknown } from '../../read/graph';
import type { Attribute, BatchJob, Texts } from '../facts';
import { regionOf } from '../place';
import type { Row } from '../vocabulary';

/** Those that nobody can override win. */
function together(defaults: Attribute<Texts>, fixed: Attribute<Texts>): Attribute<Texts> {
  if (isUnknown(defaults) || isUnknown(fixed)) return [defaults, fixed].find(isUnknown);
  return defaults === undefined ? fixed : { ...defaults, ...fixed };
}

export const awsRows: readonly Row<BatchJob>[] = [
  {
    types: ['AWS::Glue::Job'],
    read: (job) => ({
      name: job.text('Name'),
      region: regionOf(job),
      engine: job.text('Command.Name'),
      arguments: together(job.textsByKey('DefaultArguments'), job.textsByKey('NonOverridableArguments')),
      maxRetries: job.number('MaxRetries'),
      timeoutMinutes: job.number('Timeout'),
      concurrentRuns: job.number('ExecutionProperty.MaxConcurrentRuns') ?? 1,
      executionClass: job.text('ExecutionClass') ?? 'STANDARD',
      workers: job.number('NumberOfWorkers'),
      workerType: job.text('WorkerType'),
    }),
  },
  {
    types: ['AWS::Glue::Trigger'],
    partOf: (trigger) => trigger.link('Actions.JobName'),
    read: (trigger) => ({ schedule: trigger.text('Schedule') }),
  },
  {
    types: ['aws_glue_job', 'aws:glue:Job'],
    read: (job) => {
      const own = job.withoutComputed(
        ...['timeout', 'number_of_workers', 'worker_type', 'execution_class', 'execution_property'],
      );
      return {
        name: job.text('name'),
        region: regionOf(job, 'region'),
        // Terraform's own default.
        engine: job.text('command.name') ?? 'glueetl',
        arguments: together(job.textsByKey('default_arguments'), job.textsByKey('non_overridable_arguments')),
        maxRetries: job.number('max_retries'),
        timeoutMinutes: own.positive('timeout'),
        concurrentRuns: own.positive('execution_property.max_concurrent_runs') ?? 1,
        executionClass: own.text('execution_class') ?? 'STANDARD',
        workers: own.positive('number_of_workers'),
        workerType: own.text('worker_type'),
      };
    },
  },
  {
    types: ['aws_glue_trigger', 'aws:glue:Trigger'],
    partOf: (trigger) => trigger.link('actions.job_name'),
    read: (trigger) => ({ schedule: trigger.text('schedule') }),
  },
];
