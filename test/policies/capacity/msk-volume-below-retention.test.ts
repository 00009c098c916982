import { mskVolumeBelowRetention } from '../../../policies/capacity/msk-volume-below-retention';
import { MSK } from '../../fixtures/streams';
import { bridgedTwins, runTwins, stating, twin } from '../../fixtures/twins';

const FULL = { messageId: 'full', actual: '537 GB a broker', expected: 'at least 7.12 TB' };
const RATE = { stated: { meanBytesPerSecond: 10e6 } };
const cluster = (VolumeSize: number) => ({
  NumberOfBrokerNodes: 3,
  BrokerNodeGroupInfo: { ClientSubnets: ['a', 'b', 'c'], StorageInfo: { EBSStorageInfo: { VolumeSize } } },
});
const nodes = (volume_size: number) => ({
  number_of_broker_nodes: 3,
  broker_node_group_info: [
    { client_subnets: ['a', 'b', 'c'], storage_info: [{ ebs_storage_info: [{ volume_size }] }] },
  ],
});

runTwins(
  mskVolumeBelowRetention,
  [
    twin(MSK.cloudformation, { broken: cluster(500), mended: cluster(8000) }, FULL, RATE),
    ...bridgedTwins(...MSK.bridge, { broken: nodes(500), mended: nodes(8000) }, FULL, RATE),
  ],
  {
    passing: [
      {
        name: 'old segments go elsewhere',
        input: MSK.terraform.build({ ...nodes(500), storage_mode: 'TIERED' }),
        workload: stating(MSK.terraform.address, RATE.stated),
      },
    ],
    cannotTell: [{ name: 'the rate is stated nowhere', input: MSK.terraform.build(nodes(500)), because: /meanBytes/ }],
  },
);
