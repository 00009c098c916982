import { after, COMPUTED, cloudFormation, onlyFact, pulumi, terraform } from '../engines';

it.each([
  ['arn:aws:kinesis:af-south-1:111122223333:stream/clicks', 'kinesis'],
  ['arn:aws:sqs:af-south-1:111122223333:orders', 'sqs'],
  ['arn:aws:dynamodb:af-south-1:111122223333:table/orders/stream/x', 'dynamodb'],
  ['arn:aws:kafka:af-south-1:111122223333:cluster/events', 'kafka'],
])('%s is a source of %s', (EventSourceArn, source) => {
  const graph = cloudFormation({ T: ['AWS::Lambda::EventSourceMapping', { EventSourceArn }] });

  expect(onlyFact(graph, 'StreamConsumer')).toMatchObject({ source });
});

it('knows its source by what a plan refers to, and that what nobody set is without end', () => {
  const graph = terraform({
    'aws_lambda_event_source_mapping.t': {
      event_source_arn: after('aws_kinesis_stream.clicks.arn', 'aws_kinesis_stream.clicks'),
      maximum_retry_attempts: COMPUTED,
      maximum_record_age_in_seconds: COMPUTED,
    },
    'aws_kinesis_stream.clicks': { shard_count: 1 },
  });

  expect(onlyFact(graph, 'StreamConsumer')).toMatchObject({
    source: 'kinesis',
    retries: Number.POSITIVE_INFINITY,
    giveUpSeconds: Number.POSITIVE_INFINITY,
  });
});

it.each([
  ['no policy', {}, 31 * 86_400],
  ['a policy that the provider fills in', { expiration_policy: COMPUTED }, 31 * 86_400],
  ['an empty time', { expiration_policy: [{ ttl: '' }] }, Number.POSITIVE_INFINITY],
  ['a day', { expiration_policy: [{ ttl: '86400s' }] }, 86_400],
])('a subscription with %s expires so', (_, properties, expiresSeconds) => {
  const graph = terraform({ 'google_pubsub_subscription.s': properties });

  expect(onlyFact(graph, 'StreamConsumer')).toMatchObject({ expiresSeconds });
});

it('a subscription that writes files is a reader and a delivery stream', () => {
  const graph = pulumi({ s: ['gcp:pubsub/subscription:Subscription', { cloudStorageConfig: { bucket: 'lake' } }] });

  expect(onlyFact(graph, 'StreamConsumer')).toMatchObject({ service: 'pubsub', ackSeconds: 10 });
  expect(onlyFact(graph, 'DeliveryStream')).toMatchObject({ to: 'object-store', bufferSeconds: 300 });
});
