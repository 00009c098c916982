import { vertexOnlineStoreMaxNodes } from '../../../policies/capacity/vertex-online-store-max-nodes';
import { ONLINE_STORE } from '../../fixtures/functions';
import { bridgedTwins, runTwins } from '../../fixtures/twins';

function nodes(min_node_count: number, max_node_count: number) {
  return { bigtable: [{ auto_scaling: [{ min_node_count, max_node_count }] }] };
}

runTwins(vertexOnlineStoreMaxNodes, [
  ...bridgedTwins(
    ...ONLINE_STORE,
    { broken: nodes(1, 20), mended: nodes(2, 20) },
    { messageId: 'beyond', actual: '20', expected: 'at most 10' },
  ),
  ...bridgedTwins(
    ...ONLINE_STORE,
    { broken: nodes(2, 2), mended: nodes(2, 6) },
    { messageId: 'fixed', actual: '2 to 2 nodes', expected: 'up to 20 nodes' },
    { name: 'one size' },
  ),
]);
