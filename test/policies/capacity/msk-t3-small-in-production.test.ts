import { mskT3SmallInProduction } from '../../../policies/capacity/msk-t3-small-in-production';
import { MSK } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SMALL = { messageId: 'small', actual: 'kafka.t3.small', expected: 'kafka.m7g.large or larger' };
const nodes = (InstanceType: string) => ({ BrokerNodeGroupInfo: { InstanceType } });
const group = (instance_type: string) => ({ broker_node_group_info: [{ instance_type }] });

runTwins(
  mskT3SmallInProduction,
  [
    twin(MSK.cloudformation, { broken: nodes('kafka.t3.small'), mended: nodes('kafka.m7g.large') }, SMALL),
    ...bridgedTwins(...MSK.bridge, { broken: group('kafka.t3.small'), mended: group('kafka.m5.large') }, SMALL),
  ],
  { passing: [{ name: 'a trial', input: MSK.terraform.build({ cluster_name: 'test', ...group('kafka.t3.small') }) }] },
);
