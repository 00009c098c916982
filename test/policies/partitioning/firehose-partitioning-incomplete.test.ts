import { firehosePartitioningIncomplete } from '../../../policies/partitioning/firehose-partitioning-incomplete';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const NO_KEY = { messageId: 'no-key', actual: 'clicks/', expected: '!{partitionKeyFromQuery:...}' };
const SMALL = { messageId: 'small', actual: '5 MB', expected: 'at least 64 MB' };
const KEYED = 'clicks/county=!{partitionKeyFromQuery:county}/';
const stream = (Prefix: string, SizeInMBs: number) => ({
  ExtendedS3DestinationConfiguration: {
    Prefix,
    BufferingHints: { SizeInMBs },
    DynamicPartitioningConfiguration: { Enabled: true },
  },
});
const target = (prefix: string, buffering_size: number) => ({
  extended_s3_configuration: [{ prefix, buffering_size, dynamic_partitioning_configuration: [{ enabled: true }] }],
});

runTwins(firehosePartitioningIncomplete, [
  twin(FIREHOSE.cloudformation, { broken: stream('clicks/', 64), mended: stream(KEYED, 64) }, NO_KEY),
  ...bridgedTwins(...FIREHOSE.bridge, { broken: target(KEYED, 5), mended: target(KEYED, 128) }, SMALL),
]);
