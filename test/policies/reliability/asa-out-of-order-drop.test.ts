import { asaOutOfOrderDrop } from '../../../policies/reliability/asa-out-of-order-drop';
import { NATIVE_STREAM_ANALYTICS, STREAM_ANALYTICS } from '../../fixtures/processors';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'drops', actual: 'Drop after 0 s', expected: 'Adjust, or a tolerance' };

runTwins(asaOutOfOrderDrop, [
  ...bridgedTwins(
    ...STREAM_ANALYTICS,
    {
      broken: { name: 'a', events_out_of_order_policy: 'Drop' },
      mended: { name: 'a', events_out_of_order_policy: 'Adjust' },
    },
    FINDS,
  ),
  twin(
    NATIVE_STREAM_ANALYTICS,
    {
      broken: { eventsOutOfOrderPolicy: 'Drop', eventsOutOfOrderMaxDelayInSeconds: 0 },
      mended: { eventsOutOfOrderPolicy: 'Drop', eventsOutOfOrderMaxDelayInSeconds: 30 },
    },
    FINDS,
  ),
]);
