import { definePolicy } from '../define';

export const functionDropsFailedEvents = definePolicy({
  id: 'reliability/function-drops-failed-events',
  summary: 'An event on which a function fails is kept or tried again.',
  why: 'AWS Lambda tries twice more and then throws the event away, and Cloud Functions does not try again at all: an object or a message is never worked off, and nobody sees which.',
  fix: 'Give the function a dead-letter queue or an on-failure destination; on Google Cloud, switch retries on (failure_policy.retry, RETRY_POLICY_RETRY).',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html', asOf: null },
    { url: 'https://docs.cloud.google.com/functions/docs/bestpractices/retries', asOf: null },
  ],
  on: 'Function',
  options: {},
  messages: {
    'no-dead-letter': 'an event from {{from}} on which the function fails is thrown away after two more tries',
    'no-retry': 'an event ({{from}}) on which the function fails is not given to it again',
  },
  check: (one, { need, report }) => {
    const from = [...new Set(need(one.eventsFrom, 'what hands it events') ?? [])].sort().join(' and ');
    if (from === '') return;
    if (one.service !== 'lambda') {
      if (need(one.retriesEvents, 'whether it retries') === false)
        report({ messageId: 'no-retry', data: { from }, actual: 'no retries', expected: 'retries' });
    } else if (one.deadLetter === undefined) {
      report({
        messageId: 'no-dead-letter',
        data: { from },
        actual: 'no dead letters',
        expected: 'a dead-letter queue or an on-failure destination',
      });
    }
  },
});
