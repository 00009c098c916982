import type { Block } from '../../../harness/testing/inputs';
import { fifoDeadLetterMismatch } from '../../../policies/reliability/fifo-dead-letter-mismatch';
import { SQS } from '../../fixtures/streams';
import { runTwins } from '../../fixtures/twins';

const MIXED = { messageId: 'mixed', actual: 'FIFO to standard', expected: 'FIFO to FIFO' };

function stack(dead: Block) {
  const RedrivePolicy = { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 };
  return SQS.cloudformation.build(
    { FifoQueue: true, RedrivePolicy },
    { Dead: { Type: 'AWS::SQS::Queue', Properties: dead } },
  );
}

function plan(dead: Block) {
  const arn = 'arn:aws:sqs:af-south-1:111122223333:dead';
  return SQS.terraform.build(
    { fifo_queue: true, redrive_policy: JSON.stringify({ deadLetterTargetArn: 'dead', maxReceiveCount: 5 }) },
    { 'aws_sqs_queue.dead': { name: 'dead', arn, ...dead } },
  );
}

runTwins(fifoDeadLetterMismatch, [
  { ...MIXED, name: 'in CloudFormation', address: 'Main', broken: stack({}), mended: stack({ FifoQueue: true }) },
  {
    ...MIXED,
    name: 'in Terraform',
    address: SQS.terraform.address,
    broken: plan({}),
    mended: plan({ fifo_queue: true }),
  },
]);
