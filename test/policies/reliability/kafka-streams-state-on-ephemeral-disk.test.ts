import { kafkaStreamsStateOnEphemeralDisk } from '../../../policies/reliability/kafka-streams-state-on-ephemeral-disk';
import { streamsPod } from '../../fixtures/kafka-streams';
import { pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'gone', actual: 'a temporary disk', expected: 'a volume' };
const claim = { volumeClaimTemplates: [{ metadata: { name: 'state' } }] };
const pod = streamsPod({});
const terraform = {
  replicas: 2,
  template: [{ spec: [{ container: [{ name: 'a', image: 'duka/kafka-streams:1' }] }] }],
};

runTwins(kafkaStreamsStateOnEphemeralDisk, [
  twin(
    pulumiShape('kubernetes:apps/v1:StatefulSet'),
    {
      broken: { ...pod, kind: 'StatefulSet' },
      mended: { ...pod, kind: 'StatefulSet', spec: { ...pod.spec, ...claim } },
    },
    FINDS,
  ),
  twin(
    terraformShape('kubernetes_stateful_set'),
    {
      broken: { metadata: [{ name: 'a' }], spec: [terraform] },
      mended: {
        metadata: [{ name: 'a' }],
        spec: [{ ...terraform, volume_claim_template: [{ metadata: [{ name: 's' }] }] }],
      },
    },
    FINDS,
  ),
]);
