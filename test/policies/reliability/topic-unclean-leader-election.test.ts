import { topicUncleanLeaderElection } from '../../../policies/reliability/topic-unclean-leader-election';
import { KAFKA_TOPIC, MANIFEST, STRIMZI_TOPIC, strimziManifest } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const NAME = 'unclean.leader.election.enable';
const UNCLEAN = { messageId: 'unclean', actual: `${NAME}=true`, expected: `${NAME}=false` };
const config = (value: string) => ({ config: { [NAME]: value } });
const topic = (value: boolean) => strimziManifest('KafkaTopic', { config: { [NAME]: value } });

runTwins(topicUncleanLeaderElection, [
  ...bridgedTwins(...KAFKA_TOPIC, { broken: config('true'), mended: config('false') }, UNCLEAN),
  twin(STRIMZI_TOPIC, { broken: topic(true), mended: topic(false) }, UNCLEAN),
  twin(MANIFEST, { broken: { manifest: topic(true) }, mended: { manifest: topic(false) } }, UNCLEAN),
]);
