import type { StreamConsumer } from '../facts';
import type { Row } from '../vocabulary';
import { bound, sourceOf } from './lambda';

/** A pipe of EventBridge: where it reads is what its parameters are named after. */
export const pipeRows: readonly Row<StreamConsumer>[] = [
  {
    types: ['AWS::Pipes::Pipe'],
    read: (pipe) => {
      const source = sourceOf(pipe, 'Source', 'SourceParameters.SelfManagedKafkaParameters');
      const words = `SourceParameters.${source === 'dynamodb' ? 'DynamoDBStreamParameters' : 'KinesisStreamParameters'}`;
      return {
        service: 'pipes',
        name: pipe.text('Name'),
        from: pipe.link('Source'),
        source,
        startsAt: pipe.text(`${words}.StartingPosition`),
        retries: bound(pipe.number(`${words}.MaximumRetryAttempts`)),
        giveUpSeconds: bound(pipe.number(`${words}.MaximumRecordAgeInSeconds`)),
        bisects: pipe.is(`${words}.OnPartialBatchItemFailure`, 'AUTOMATIC_BISECT') ?? false,
        deadLetter: pipe.link(`${words}.DeadLetterConfig.Arn`),
        batchSize: pipe.number(`${words}.BatchSize`),
      };
    },
  },
  {
    types: ['aws_pipes_pipe', 'aws:pipes:Pipe'],
    read: (pipe) => {
      const source = sourceOf(pipe, 'source', 'source_parameters.self_managed_kafka_parameters');
      const words = `source_parameters.${source === 'dynamodb' ? 'dynamodb_stream_parameters' : 'kinesis_stream_parameters'}`;
      const age = pipe.number(`${words}.maximum_record_age_in_seconds`);
      return {
        service: 'pipes',
        name: pipe.text('name'),
        from: pipe.link('source'),
        source,
        startsAt: pipe.text(`${words}.starting_position`),
        retries: bound(pipe.number(`${words}.maximum_retry_attempts`)),
        giveUpSeconds: bound(age === 0 ? undefined : age),
        bisects: pipe.is(`${words}.on_partial_batch_item_failure`, 'AUTOMATIC_BISECT') ?? false,
        deadLetter: pipe.link(`${words}.dead_letter_config.arn`),
        batchSize: pipe.number(`${words}.batch_size`),
      };
    },
  },
];
