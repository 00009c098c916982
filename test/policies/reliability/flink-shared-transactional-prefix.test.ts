import { PolicyTester } from '../../../harness/testing/policy-tester';
import { flinkSharedTransactionalPrefix } from '../../../policies/reliability/flink-shared-transactional-prefix';
import { applicationTemplate, FLINK_TEMPLATE, FLINK_TERRAFORM } from '../../fixtures/processors';

const FINDS = { messageId: 'shared', actual: 'orders', expected: 'a prefix of its own' };
const sink = (prefix: string) => applicationTemplate({ groups: { sink: { 'transactional.id.prefix': prefix } } });
const terraform = (prefix: string) => ({
  runtime_environment: 'FLINK-1_20',
  application_configuration: [
    {
      environment_properties: [
        { property_group: [{ property_group_id: 'sink', property_map: { transactionalIdPrefix: prefix } }] },
      ],
    },
  ],
});
const input = (prefix: string) =>
  FLINK_TEMPLATE.build(sink('orders'), {
    Other: { Type: 'AWS::KinesisAnalyticsV2::Application', Properties: sink(prefix) },
  });
const other = 'aws_kinesisanalyticsv2_application.other';
const plan = (prefix: string) => FLINK_TERRAFORM.build(terraform('orders'), { [other]: terraform(prefix) });

PolicyTester.run(
  flinkSharedTransactionalPrefix,
  {
    passing: [
      { name: 'prefixes of their own in CloudFormation', input: input('payments') },
      { name: 'prefixes of their own in Terraform', input: plan('payments') },
    ],
    failing: [
      {
        name: 'one prefix in CloudFormation',
        input: input('orders'),
        findings: [
          { ...FINDS, address: FLINK_TEMPLATE.address },
          { ...FINDS, address: 'Other' },
        ],
      },
      {
        name: 'one prefix in Terraform',
        input: plan('orders'),
        findings: [
          { ...FINDS, address: FLINK_TERRAFORM.address },
          { ...FINDS, address: other },
        ],
      },
    ],
  },
  { describe, it },
);
