import { matters } from '../databases';
import { definePolicy } from '../define';

export const dynamodbFixedCapacity = definePolicy({
  id: 'capacity/dynamodb-fixed-capacity',
  summary: "A table's capacity follows its load.",
  why: 'A fixed number of units is refused from above at the first peak and paid in full all night: nobody is there to change it.',
  fix: 'Bill the table on demand (BillingMode: PAY_PER_REQUEST), or add a scalable target and a target-tracking policy for its reads and its writes.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html',
      asOf: '2026-04',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
      asOf: '2026-04',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { fixed: 'the table has provisioned capacity that nothing changes' },
  check: (table, context) => {
    const { need, report } = context;
    if (table.engine !== 'dynamodb' || !matters(table, context)) return;
    if (need(table.billing, 'how it is billed') !== 'provisioned') return;
    const scaled = need(table.scaled, 'what is autoscaled') ?? [];
    if (scaled.includes('table reads') || scaled.includes('table writes')) return;
    const [reads, writes] = [table.readUnits, table.writeUnits].map((units) => need(units, 'its capacity') ?? 'no');
    report({
      messageId: 'fixed',
      actual: `${reads} read and ${writes} write units`,
      expected: 'autoscaling, or on demand',
    });
  },
});
