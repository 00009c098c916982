import { definePolicy } from '../define';

export const datastreamFresherThanNeeded = definePolicy({
  id: 'cost/datastream-fresher-than-needed',
  summary: 'Datastream merges changes into BigQuery no more often than readers need.',
  why: 'Each merge scans the table: a freshness of a minute that nobody asks for costs fifteen times one of a quarter of an hour.',
  fix: 'Set data_freshness (dataFreshness) to the age that readers accept.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/datastream_stream',
      asOf: '2026-08-21',
    },
  ],
  on: 'ReplicationTask',
  options: {},
  messages: {
    fresh: 'changes are merged every {{seconds}} s, and readers accept {{freshness}} s',
  },
  check: (task, { workload, need, report }) => {
    const freshness = workload?.stated?.freshness;
    const seconds = need(task.freshnessSeconds, 'its freshness');
    if (freshness === undefined || seconds === undefined || seconds >= freshness) return;
    report({
      messageId: 'fresh',
      data: { seconds, freshness },
      actual: `${seconds} s`,
      expected: `${freshness} s`,
    });
  },
});
