import { definePolicy } from '../define';

export const streamTriggerStartsAtLatest = definePolicy({
  id: 'reliability/stream-trigger-starts-at-latest',
  summary: 'A new reader starts where the stream starts.',
  why: 'From LATEST a reader sees only what comes after it is ready: what was written before, or while one trigger is replaced by another, is skipped in silence.',
  fix: 'Start at TRIM_HORIZON or at a timestamp, and make the writes of the function idempotent.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html',
      asOf: null,
    },
  ],
  on: 'StreamConsumer',
  options: {},
  messages: {
    latest: 'what is in the stream before the trigger is ready is never read',
  },
  check: (consumer, { workload, need, report }) => {
    if (workload?.stated?.completeness === 'some-may-be-lost') return;
    const start = need(consumer.startsAt, 'where it starts');
    if (start !== 'LATEST') return;
    report({ messageId: 'latest', actual: 'LATEST', expected: 'TRIM_HORIZON' });
  },
});
