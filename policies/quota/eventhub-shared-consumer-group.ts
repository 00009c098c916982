import { resolve } from '../../harness/facts/link';
import { definePolicy } from '../define';

export const eventhubSharedConsumerGroup = definePolicy({
  id: 'quota/eventhub-shared-consumer-group',
  summary: 'Each application reads by a consumer group of its own.',
  why: 'Applications that share a group take partitions from one another: each sees a part of the events, and above five readers a partition they are turned away.',
  fix: 'Make one consumer group for each application.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [
    {
      url: 'https://learn.microsoft.com/en-us/answers/questions/576714/azure-eventhubs-exceeded-the-maximum-number-of-all',
      asOf: '2021-10',
    },
    {
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/event-hubs/includes/event-hubs-tier-limits.md',
      asOf: null,
    },
  ],
  on: 'Stream',
  options: {},
  messages: {
    shared: 'several applications share a consumer group',
  },
  check: (stream, { all, stated, report }) => {
    if (stream.service !== 'event-hubs') return;
    const applications = stated('consumers');
    const groups = all('StreamConsumer').filter(
      ({ service, from }) => service === 'event-hubs' && resolve(from, [stream]) === stream.address,
    ).length;
    // The group $Default is always there.
    if (applications <= groups + 1) return;
    report({ messageId: 'shared', actual: String(groups + 1), expected: `${applications}, one each` });
  },
});
