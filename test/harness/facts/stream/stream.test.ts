import { COMPUTED, cloudFormation, factsOf, onlyFact, pulumi, reading, terraform } from '../engines';

const TOPIC = { apiVersion: 'kafka.strimzi.io/v1beta2', kind: 'KafkaTopic', metadata: { name: 'clicks' } };

it.each([
  [
    'CloudFormation',
    cloudFormation({ S: ['AWS::Kinesis::Stream', { StreamModeDetails: { StreamMode: 'ON_DEMAND' } }] }),
  ],
  [
    'Terraform',
    terraform({
      'aws_kinesis_stream.s': { stream_mode_details: [{ stream_mode: 'ON_DEMAND' }], shard_count: COMPUTED },
    }),
  ],
  ['Pulumi', pulumi({ s: ['aws:kinesis/stream:Stream', { streamModeDetails: { streamMode: 'ON_DEMAND' } }] })],
])('a stream on demand has no shards and keeps its records for a day, from %s', (_, graph) => {
  const stream = onlyFact(graph, 'Stream');

  expect(stream).toMatchObject({ onDemand: true, retentionHours: 24, encrypted: false });
  expect(stream.partitions).toBeUndefined();
});

it('takes only the manifests of topics for topics', () => {
  const spec = { partitions: 12, replicas: 3, config: { 'retention.ms': 7_200_000 } };
  const graph = terraform({
    'kubernetes_manifest.topic': { manifest: { ...TOPIC, spec } },
    'kubernetes_manifest.other': { manifest: { ...TOPIC, apiVersion: 'v1', kind: 'ConfigMap' } },
  });

  expect(factsOf(graph, 'Stream')).toMatchObject([
    { address: 'kubernetes_manifest.topic', name: 'clicks', partitions: 12, replicas: 3, retentionHours: 2 },
  ]);
});

it('an event hub is a stream, and one that is captured a delivery stream too', () => {
  const hub = { name: 'clicks', message_retention: 7, partition_count: 4, capture_description: [{ enabled: true }] };
  const graph = terraform({ 'azurerm_eventhub.h': hub });

  expect(onlyFact(graph, 'Stream')).toMatchObject({ retentionHours: 168, partitions: 4 });
  expect(onlyFact(graph, 'DeliveryStream')).toMatchObject({ bufferSeconds: 300, skipsEmpty: false, partitions: 4 });
  expect(reading(graph).mapped).toBe(1);
});

it('an event hub of azapi is read as one of azure-native', () => {
  const body = { properties: { partitionCount: 8, retentionDescription: { retentionTimeInHours: 72 } } };
  const type = 'Microsoft.EventHub/namespaces/eventhubs@2024-01-01';

  expect(onlyFact(terraform({ 'azapi_resource.h': { type, name: 'clicks', body } }), 'Stream')).toMatchObject({
    name: 'clicks',
    partitions: 8,
    retentionHours: 72,
  });
});
