import { kafkaVolumesDeletedWithCluster } from '../../../policies/durability/kafka-volumes-deleted-with-cluster';
import { MANIFEST, STRIMZI, strimziManifest } from '../../fixtures/streams';
import { runTwins, twin } from '../../fixtures/twins';

const DELETED = { messageId: 'deleted', actual: 'deleteClaim: true', expected: 'deleteClaim: false' };
const claim = (deleteClaim: boolean) =>
  strimziManifest('Kafka', { kafka: { storage: { type: 'persistent-claim', size: '100Gi', deleteClaim } } });
const jbod = (deleteClaim: boolean) =>
  strimziManifest('Kafka', {
    kafka: { storage: { type: 'jbod', volumes: [{ id: 0, type: 'persistent-claim', deleteClaim }] } },
  });

runTwins(kafkaVolumesDeletedWithCluster, [
  twin(STRIMZI, { broken: claim(true), mended: claim(false) }, DELETED),
  twin(MANIFEST, { broken: { manifest: jbod(true) }, mended: { manifest: jbod(false) } }, DELETED),
]);
