import { isReference } from '../../read/graph';
import type { Attribute, StreamConsumer } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** Seconds that a Lambda function may run where nobody says otherwise. */
const FUNCTION_SECONDS = 3;

const KINDS: readonly (readonly [RegExp, NonNullable<StreamConsumer['source']>])[] = [
  [/kinesis/i, 'kinesis'],
  [/dynamodb/i, 'dynamodb'],
  [/sqs/i, 'sqs'],
  [/msk|kafka/i, 'kafka'],
];

export function sourceOf(mapping: Props, arn: string, selfManaged: string): NonNullable<StreamConsumer['source']> {
  if (mapping.isFilled(selfManaged)) return 'kafka';
  const text = mapping.text(arn);
  const said = typeof text === 'string' ? text : mapping.target(arn)?.resource.type;
  const raw = mapping.raw(arn);
  const told = said ?? (isReference(raw) ? raw.ref : '');
  return KINDS.find(([pattern]) => pattern.test(told))?.[1] ?? 'other';
}

/** -1 is for ever, and so is absent. */
export function bound(value: Attribute<number>): Attribute<number> {
  return mapKnown(value, (number) => (number < 0 ? Number.POSITIVE_INFINITY : number)) ?? Number.POSITIVE_INFINITY;
}

function includes(list: Attribute<readonly string[]>, one: string): Attribute<boolean> {
  return mapKnown(list, (all) => all.includes(one)) ?? false;
}

export const lambdaRows: readonly Row<StreamConsumer>[] = [
  {
    types: ['AWS::Lambda::EventSourceMapping'],
    read: (mapping) => ({
      service: 'lambda',
      from: mapping.link('EventSourceArn'),
      source: sourceOf(mapping, 'EventSourceArn', 'SelfManagedEventSource'),
      startsAt: mapping.text('StartingPosition'),
      retries: bound(mapping.number('MaximumRetryAttempts')),
      giveUpSeconds: bound(mapping.number('MaximumRecordAgeInSeconds')),
      bisects: mapping.boolean('BisectBatchOnFunctionError') ?? false,
      partialFailures: includes(mapping.texts('FunctionResponseTypes'), 'ReportBatchItemFailures'),
      deadLetter: mapping.link('DestinationConfig.OnFailure.Destination'),
      batchSize: mapping.number('BatchSize'),
      batchSeconds: mapping.number('MaximumBatchingWindowInSeconds') ?? 0,
      functionTimeoutSeconds: mapKnown(
        mapping.target('FunctionName'),
        (called) => called.number('Timeout') ?? FUNCTION_SECONDS,
      ),
    }),
  },
  {
    types: ['aws_lambda_event_source_mapping', 'aws:lambda:EventSourceMapping'],
    read: (mapping) => {
      const own = mapping.withoutComputed('maximum_retry_attempts', 'maximum_record_age_in_seconds');
      const age = own.number('maximum_record_age_in_seconds');
      return {
        service: 'lambda',
        from: mapping.link('event_source_arn'),
        source: sourceOf(mapping, 'event_source_arn', 'self_managed_event_source'),
        startsAt: mapping.text('starting_position'),
        retries: bound(own.number('maximum_retry_attempts')),
        giveUpSeconds: bound(age === 0 ? undefined : age),
        bisects: mapping.boolean('bisect_batch_on_function_error') ?? false,
        partialFailures: includes(mapping.texts('function_response_types'), 'ReportBatchItemFailures'),
        deadLetter: mapping.link('destination_config.on_failure.destination_arn'),
        batchSize: mapping.number('batch_size'),
        batchSeconds: mapping.number('maximum_batching_window_in_seconds') ?? 0,
        functionTimeoutSeconds: mapKnown(
          mapping.target('function_name'),
          (called) => called.number('timeout') ?? FUNCTION_SECONDS,
        ),
      };
    },
  },
  {
    types: ['AWS::Kinesis::StreamConsumer'],
    read: (consumer) => ({
      service: 'enhanced-fan-out',
      name: consumer.text('ConsumerName'),
      from: consumer.link('StreamARN'),
      source: 'kinesis',
    }),
  },
  {
    types: ['aws_kinesis_stream_consumer', 'aws:kinesis:StreamConsumer'],
    read: (consumer) => ({
      service: 'enhanced-fan-out',
      name: consumer.text('name'),
      from: consumer.link('stream_arn'),
      source: 'kinesis',
    }),
  },
];
