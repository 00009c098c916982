import { definePolicy } from '../define';

export const deadLetterAfterOneTry = definePolicy({
  id: 'reliability/dead-letter-after-one-try',
  summary: 'A message is tried more than once before it counts as dead.',
  why: 'After a single try whatever fails for a moment, a throttled call or a restart, ends among the dead letters.',
  fix: 'Set maxReceiveCount to 5 or so.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html', asOf: '2023-10' }],
  on: 'Queue',
  options: {
    least: { default: 2, unit: 'tries', description: 'How often a message must at least be tried.' },
  },
  messages: {
    soon: 'what fails for a moment ends among the dead letters',
  },
  check: (queue, { options, need, report }) => {
    const tries = need(queue.deadLetterAfter, 'the number of tries');
    if (tries === undefined || tries >= options.least) return;
    report({ messageId: 'soon', actual: `maxReceiveCount ${tries}`, expected: `at least ${options.least}` });
  },
});
