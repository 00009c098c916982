import { eventhubSharedKeys } from '../../../policies/security/eventhub-shared-keys';
import { EVENT_HUBS, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const KEYS = { messageId: 'keys', actual: 'shared keys', expected: 'identities only' };

runTwins(eventhubSharedKeys, [
  ...bridgedTwins(
    ...EVENT_HUBS,
    { broken: { name: 'events' }, mended: { name: 'events', local_authentication_enabled: false } },
    KEYS,
  ),
  twin(NATIVE_EVENT_HUBS, { broken: { disableLocalAuth: false }, mended: { disableLocalAuth: true } }, KEYS),
]);
