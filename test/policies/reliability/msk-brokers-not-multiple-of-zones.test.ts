import { mskBrokersNotMultipleOfZones } from '../../../policies/reliability/msk-brokers-not-multiple-of-zones';
import { MSK } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const UNEVEN = { messageId: 'uneven', actual: '2 over 3 subnets', expected: 'a multiple of 3' };
const ZONES = ['a', 'b', 'c'];
const cluster = (NumberOfBrokerNodes: number) => ({
  NumberOfBrokerNodes,
  BrokerNodeGroupInfo: { ClientSubnets: ZONES },
});
const nodes = (count: number) => ({
  number_of_broker_nodes: count,
  broker_node_group_info: [{ client_subnets: ZONES }],
});

runTwins(mskBrokersNotMultipleOfZones, [
  twin(MSK.cloudformation, { broken: cluster(2), mended: cluster(3) }, UNEVEN),
  ...bridgedTwins(...MSK.bridge, { broken: nodes(2), mended: nodes(6) }, UNEVEN),
]);
