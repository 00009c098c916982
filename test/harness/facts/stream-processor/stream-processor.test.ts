import { readFacts } from '../../../../harness/facts/read-facts';
import { cloudformation, pulumi, terraform } from '../../../../harness/testing/inputs';
import { streamsPod } from '../../../fixtures/kafka-streams';
import { DURABLE, flinkManifest } from '../../../fixtures/processors';

function processorsIn(graph: ReturnType<typeof cloudformation>) {
  return readFacts(graph).facts.filter((fact) => fact.kind === 'StreamProcessor');
}

test('manifests that CDK gives to EKS as JSON are read like any other', () => {
  const manifests = [flinkManifest({ upgradeMode: 'savepoint' }, DURABLE), streamsPod({})];
  const graph = cloudformation({
    Jobs: { Type: 'Custom::AWSCDK-EKS-KubernetesResource', Properties: { Manifest: JSON.stringify(manifests) } },
  });
  expect(processorsIn(graph).map(({ service }) => service)).toEqual(['flink-operator', 'kafka-streams']);
});

test('a deployment that does not say that it runs Kafka Streams is none', () => {
  const graph = pulumi({
    'kubernetes:apps/v1:Deployment web': {
      kind: 'Deployment',
      apiVersion: 'apps/v1',
      spec: {
        template: { spec: { containers: [{ image: 'duka/web', env: [{ name: 'STATE_DIR', value: '/tmp' }] }] } },
      },
    },
  });
  expect(processorsIn(graph)).toEqual([]);
});

test('the interval of checkpoints is read with its unit', () => {
  const graph = terraform({
    'kubernetes_manifest.a': { manifest: flinkManifest({}, { 'execution.checkpointing.interval': '3 min' }) },
    'kubernetes_manifest.b': { manifest: flinkManifest({}, { 'execution.checkpointing.interval': '30000' }) },
  });
  expect(processorsIn(graph).map(({ checkpointSeconds }) => checkpointSeconds)).toEqual([180, 30]);
});

test('a managed application that says nothing of checkpoints takes one a minute', () => {
  const graph = cloudformation({
    App: { Type: 'AWS::KinesisAnalyticsV2::Application', Properties: { RuntimeEnvironment: 'FLINK-1_20' } },
  });
  expect(processorsIn(graph)).toMatchObject([{ checkpoints: true, checkpointSeconds: 60, allowsLostState: false }]);
});
