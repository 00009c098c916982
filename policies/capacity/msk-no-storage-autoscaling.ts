import { isWatched } from '../alarms';
import { matters } from '../databases';
import { definePolicy } from '../define';

export const mskNoStorageAutoscaling = definePolicy({
  id: 'capacity/msk-no-storage-autoscaling',
  summary: 'The volumes of brokers grow before they are full.',
  why: 'A broker whose disk is full stops: volumes never shrink, grow once in six hours at most, and without a scaling target only when somebody thinks of it.',
  fix: 'Add a scaling target for kafka:broker-storage:VolumeSize (AWS::ApplicationAutoScaling::ScalableTarget, aws_appautoscaling_target) with a policy at 50 to 60 percent, or an alarm on KafkaDataLogsDiskUsed at 85.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-autoexpand.html', asOf: '2023-06' },
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    fixed: 'nothing makes the volumes of the brokers larger, and nobody is told when they are full',
  },
  check: (cluster, { workload, all, need, report }) => {
    if (cluster.service !== 'msk' || !matters(cluster, { workload })) return;
    // The newer express brokers have no volumes.
    if (need(cluster.brokerType, 'the type of the brokers')?.startsWith('express.') === true) return;
    if (need(cluster.storageScales, 'whether its volumes grow') === true) return;
    if (isWatched(cluster, [/^KafkaDataLogsDiskUsed$/], all('Alarm'))) return;
    report({ messageId: 'fixed', actual: 'no scaling target, no alarm', expected: 'one of the two' });
  },
});
