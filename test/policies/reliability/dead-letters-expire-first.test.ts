import type { Block } from '../../../harness/testing/inputs';
import { cloudformation, output, pulumi, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { deadLettersExpireFirst } from '../../../policies/reliability/dead-letters-expire-first';

function stack(retention: Block) {
  return cloudformation({
    Orders: {
      Type: 'AWS::SQS::Queue',
      Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 } },
    },
    Dead: { Type: 'AWS::SQS::Queue', Properties: retention },
  });
}

function preview(dead: Block) {
  return pulumi({
    'aws:sqs/queue:Queue orders': { name: 'orders', messageRetentionSeconds: 345_600 },
    'aws:sqs/queue:Queue dead': dead,
    'aws:sqs/redrivePolicy:RedrivePolicy orders': {
      queueUrl: output('aws:sqs/queue:Queue', 'orders', 'id'),
      redrivePolicy: `{"deadLetterTargetArn":"${output('aws:sqs/queue:Queue', 'dead', 'arn')}","maxReceiveCount":5}`,
    },
  });
}

const FIRST = { messageId: 'first', actual: '4 days', expected: 'more than 4 days' };

PolicyTester.run(
  deadLettersExpireFirst,
  {
    passing: [
      { name: 'a fortnight, in CloudFormation', input: stack({ MessageRetentionPeriod: 1_209_600 }) },
      { name: 'a fortnight, in Pulumi', input: preview({ messageRetentionSeconds: 1_209_600 }) },
    ],
    failing: [
      { name: 'the default, in CloudFormation', input: stack({}), findings: [{ ...FIRST, address: 'Dead' }] },
      {
        name: 'the default, in Pulumi',
        input: preview({}),
        findings: [{ ...FIRST, address: urn('aws:sqs/queue:Queue', 'dead') }],
      },
    ],
  },
  { describe, it },
);
