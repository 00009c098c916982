import { isUnknown } from '../../read/graph';
import type { Attribute, BatchJob, Texts } from '../facts';
import type { Vocabulary } from '../vocabulary';

/** Those that nobody can override win. */
function together(defaults: Attribute<Texts>, fixed: Attribute<Texts>): Attribute<Texts> {
  if (isUnknown(defaults) || isUnknown(fixed)) return [defaults, fixed].find(isUnknown);
  return defaults === undefined ? fixed : { ...defaults, ...fixed };
}

export const batchJob: Vocabulary<BatchJob> = {
  rows: [
    {
      types: ['AWS::Glue::Job'],
      read: (job) => ({
        name: job.text('Name'),
        engine: job.text('Command.Name'),
        arguments: together(job.textsByKey('DefaultArguments'), job.textsByKey('NonOverridableArguments')),
        maxRetries: job.number('MaxRetries'),
        timeoutMinutes: job.number('Timeout'),
      }),
    },
    {
      types: ['aws_glue_job', 'aws:glue:Job'],
      read: (job) => {
        const own = job.withoutComputed('timeout');
        return {
          name: job.text('name'),
          // Terraform's own default.
          engine: job.text('command.name') ?? 'glueetl',
          arguments: together(job.textsByKey('default_arguments'), job.textsByKey('non_overridable_arguments')),
          maxRetries: job.number('max_retries'),
          timeoutMinutes: own.positive('timeout'),
        };
      },
    },
  ],
  fact: (base, attributes) => ({ kind: 'BatchJob', ...base, ...attributes }),
};
