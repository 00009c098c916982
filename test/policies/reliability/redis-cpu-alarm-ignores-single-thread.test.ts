import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redisCpuAlarmIgnoresSingleThread } from '../../../policies/reliability/redis-cpu-alarm-ignores-single-thread';
import { MAIN, oneCloudformation, oneTerraform } from '../../fixtures/one';

const TF = 'aws_cloudwatch_metric_alarm';

function alarm(Threshold: number, CacheNodeType: string = 'cache.m7g.large') {
  const Dimensions = [{ Name: 'CacheClusterId', Value: { Ref: 'Offers' } }];
  const Properties = { CacheNodeType, Engine: 'redis' };
  return oneCloudformation(
    'AWS::CloudWatch::Alarm',
    { Namespace: 'AWS/ElastiCache', MetricName: 'CPUUtilization', Threshold, Dimensions },
    { Offers: { Type: 'AWS::ElastiCache::ReplicationGroup', Properties } },
  );
}

PolicyTester.run(
  redisCpuAlarmIgnoresSingleThread,
  {
    passing: [
      { name: 'a bound for one thread, in CloudFormation', input: alarm(45) },
      {
        name: 'the thread itself, in Terraform',
        input: oneTerraform(TF, { namespace: 'AWS/ElastiCache', metric_name: 'EngineCPUUtilization', threshold: 90 }),
      },
      {
        name: 'another service',
        input: oneTerraform(TF, { namespace: 'AWS/RDS', metric_name: 'CPUUtilization', threshold: 80 }),
      },
    ],
    failing: [
      {
        name: 'the machine, in CloudFormation',
        input: alarm(80),
        findings: [
          {
            messageId: 'never',
            address: MAIN.cloudformation,
            actual: '80 %',
            expected: 'at most 45 %, or EngineCPUUtilization',
          },
        ],
      },
      {
        name: 'four cores, in CloudFormation',
        input: alarm(45, 'cache.r7g.xlarge'),
        findings: [
          {
            messageId: 'never',
            address: MAIN.cloudformation,
            actual: '45 %',
            expected: 'at most 22.5 %, or EngineCPUUtilization',
          },
        ],
      },
      {
        name: 'the machine, in Terraform',
        input: oneTerraform(TF, { namespace: 'AWS/ElastiCache', metric_name: 'CPUUtilization', threshold: 75 }),
        findings: [
          {
            messageId: 'never',
            address: MAIN.terraform(TF),
            actual: '75 %',
            expected: 'at most 45 %, or EngineCPUUtilization',
          },
        ],
      },
    ],
  },
  { describe, it },
);
