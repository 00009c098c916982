import { attribute } from '../../../harness/testing/inputs';
import { mskNoStorageAutoscaling } from '../../../policies/capacity/msk-no-storage-autoscaling';
import { MSK } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const FIXED = { messageId: 'fixed', actual: 'no scaling target, no alarm', expected: 'one of the two' };
const TOPIC = 'kafka:broker-storage:VolumeSize';

function stack(ScalableDimension: string) {
  return MSK.cloudformation.build(
    { ClusterName: 'events' },
    {
      Target: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: { ResourceId: { Ref: 'Main' }, ScalableDimension, MaxCapacity: 2000, MinCapacity: 1 },
      },
    },
  );
}

function plan(scalable_dimension: string) {
  return MSK.terraform.build(
    { cluster_name: 'events' },
    {
      'aws_appautoscaling_target.t': {
        resource_id: attribute('aws_msk_cluster.main', 'arn'),
        scalable_dimension,
        max_capacity: 2000,
      },
    },
  );
}

runTwins(
  mskNoStorageAutoscaling,
  [
    {
      ...FIXED,
      name: 'in CloudFormation',
      address: 'Main',
      broken: stack('dynamodb:table:ReadCapacityUnits'),
      mended: stack(TOPIC),
    },
    {
      ...FIXED,
      name: 'in Terraform',
      address: MSK.terraform.address,
      broken: plan('ecs:service:DesiredCount'),
      mended: plan(TOPIC),
    },
  ],
  {
    passing: [
      {
        name: 'an alarm on full disks',
        input: MSK.terraform.build(
          { cluster_name: 'events' },
          {
            'aws_cloudwatch_metric_alarm.full': {
              metric_name: 'KafkaDataLogsDiskUsed',
              dimensions: { 'Cluster Name': 'events' },
            },
          },
        ),
      },
      {
        name: 'brokers without volumes',
        input: MSK.terraform.build({ broker_node_group_info: [{ instance_type: 'express.m7g.large' }] }),
      },
    ],
  },
);
