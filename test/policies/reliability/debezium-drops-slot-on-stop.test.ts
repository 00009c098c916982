import { debeziumDropsSlotOnStop } from '../../../policies/reliability/debezium-drops-slot-on-stop';
import { connectorTwins } from '../../fixtures/connectors';
import { runTwins } from '../../fixtures/twins';

runTwins(
  debeziumDropsSlotOnStop,
  connectorTwins(
    { 'slot.drop.on.stop': 'true' },
    { 'slot.drop.on.stop': 'false' },
    { messageId: 'drops', actual: 'true', expected: 'false' },
  ),
);
