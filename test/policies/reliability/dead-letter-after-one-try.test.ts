import { deadLetterAfterOneTry } from '../../../policies/reliability/dead-letter-after-one-try';
import { SQS } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const SOON = { messageId: 'soon', actual: 'maxReceiveCount 1', expected: 'at least 2' };
const redrive = (maxReceiveCount: number) => ({
  deadLetterTargetArn: 'arn:aws:sqs:af-south-1:111122223333:dead',
  maxReceiveCount,
});

runTwins(deadLetterAfterOneTry, [
  twin(SQS.cloudformation, { broken: { RedrivePolicy: redrive(1) }, mended: { RedrivePolicy: redrive(5) } }, SOON),
  ...bridgedTwins(
    ...SQS.bridge,
    { broken: { redrive_policy: JSON.stringify(redrive(1)) }, mended: { redrive_policy: JSON.stringify(redrive(3)) } },
    SOON,
  ),
]);
