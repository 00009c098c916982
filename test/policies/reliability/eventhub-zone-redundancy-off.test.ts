import { eventhubZoneRedundancyOff } from '../../../policies/reliability/eventhub-zone-redundancy-off';
import { EVENT_HUBS, NATIVE_EVENT_HUBS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const ONE = { messageId: 'one', actual: 'one zone', expected: 'zone redundancy' };

runTwins(eventhubZoneRedundancyOff, [
  ...bridgedTwins(
    ...EVENT_HUBS,
    { broken: { name: 'events', zone_redundant: false }, mended: { name: 'events', zone_redundant: true } },
    ONE,
  ),
  twin(NATIVE_EVENT_HUBS, { broken: { zoneRedundant: false }, mended: { zoneRedundant: true } }, ONE),
]);
