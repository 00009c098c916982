import { matters } from '../databases';
import { definePolicy } from '../define';

export const mskT3SmallInProduction = definePolicy({
  id: 'capacity/msk-t3-small-in-production',
  summary: 'Brokers in production are large enough.',
  why: 'A broker of kafka.t3.small carries 300 partitions a broker, lives on CPU credits and cannot run without ZooKeeper: it is for trying things out.',
  fix: 'Choose kafka.m7g.large or larger (InstanceType, instance_type).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-msk-cluster.html', asOf: null },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    small: 'the brokers are of the size that is meant for trials',
  },
  check: (cluster, { workload, need, report }) => {
    if (need(cluster.brokerType, 'the type of the brokers') !== 'kafka.t3.small' || !matters(cluster, { workload }))
      return;
    report({ messageId: 'small', actual: 'kafka.t3.small', expected: 'kafka.m7g.large or larger' });
  },
});
