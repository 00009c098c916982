import { isUnknown } from '../../read/graph';
import type { Attribute, Queue } from '../facts';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';

/** What Amazon SQS takes where nobody says otherwise: 30 s, and four days. */
const DEFAULTS = { visibilitySeconds: 30, retentionSeconds: 345_600 };

/** Amazon SQS encrypts with its own keys unless that is switched off. */
function encrypted(queue: Props, key: string, managed: string): Attribute<boolean> {
  return queue.isFilled(key) ? true : (queue.boolean(managed) ?? true);
}

/** Written out in CloudFormation, JSON text in Terraform; a separate resource in newer files. */
function redrive(queue: Props, policy: string): Pick<Queue, 'deadLetter' | 'deadLetterAfter'> {
  const document = queue.json(policy);
  if (document === undefined) return {};
  // `jsonencode` over a queue of the same plan is known after apply, but what it refers to is that queue.
  if (isUnknown(document)) return { deadLetter: queue.link(policy), deadLetterAfter: document };
  return { deadLetter: document.link('deadLetterTargetArn'), deadLetterAfter: document.number('maxReceiveCount') };
}

const rows: readonly Row<Queue>[] = [
  {
    types: ['AWS::SQS::Queue'],
    read: (queue) => ({
      name: queue.text('QueueName'),
      fifo: queue.boolean('FifoQueue') ?? false,
      encrypted: encrypted(queue, 'KmsMasterKeyId', 'SqsManagedSseEnabled'),
      visibilitySeconds: queue.number('VisibilityTimeout') ?? DEFAULTS.visibilitySeconds,
      retentionSeconds: queue.number('MessageRetentionPeriod') ?? DEFAULTS.retentionSeconds,
      ...redrive(queue, 'RedrivePolicy'),
      tags: listedTags(queue),
    }),
  },
  {
    types: ['aws_sqs_queue', 'aws:sqs:Queue'],
    read: (queue) => {
      const own = queue.withoutComputed('sqs_managed_sse_enabled', 'redrive_policy', 'kms_master_key_id');
      return {
        name: queue.text('name'),
        fifo: queue.boolean('fifo_queue') ?? false,
        encrypted: encrypted(own, 'kms_master_key_id', 'sqs_managed_sse_enabled'),
        visibilitySeconds: queue.number('visibility_timeout_seconds') ?? DEFAULTS.visibilitySeconds,
        retentionSeconds: queue.number('message_retention_seconds') ?? DEFAULTS.retentionSeconds,
        ...redrive(own, 'redrive_policy'),
        tags: awsTags(queue),
      };
    },
  },
  {
    types: ['aws_sqs_queue_redrive_policy', 'aws:sqs:RedrivePolicy'],
    partOf: (part) => part.link('queue_url'),
    read: (part) => redrive(part, 'redrive_policy'),
  },
];

export const queue: Vocabulary<Queue> = {
  rows,
  fact: (base, attributes) => ({ kind: 'Queue', ...base, ...attributes }),
};
