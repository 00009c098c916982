import { limit } from '../../reference/limits';
import { readUnits, writeUnits } from '../capacity-units';
import { definePolicy } from '../define';

export const dynamodbProvisionedBelowBreakEven = definePolicy({
  id: 'cost/dynamodb-provisioned-below-break-even',
  summary: 'Provisioned capacity is used enough to be the cheaper way.',
  why: 'Provisioned units are paid whether used or not: below about a third of use on average, on demand costs less.',
  fix: 'Bill the table on demand (PAY_PER_REQUEST), or lower its capacity.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableCapacityMode.html',
      asOf: '2026-04',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { idle: 'most of the provisioned capacity is paid for and not used' },
  check: (table, { workload, need, stated, report }) => {
    if (table.engine !== 'dynamodb' || need(table.billing, 'how it is billed') !== 'provisioned') return;
    // Autoscaling keeps capacity near its use.
    if ((need(table.scaled, 'what is autoscaled') ?? []).length > 0) return;
    const about = workload?.stated ?? {};
    const [reads, writes] = [need(table.readUnits, 'its read units'), need(table.writeUnits, 'its write units')];
    if (reads === undefined || writes === undefined) return;
    const used = writeUnits(stated('meanWritesPerSecond'), about) + readUnits(stated('meanReadsPerSecond'), about);
    const percent = Math.round((100 * used) / (reads + writes));
    const least = limit('ddb-break-even').value;
    if (percent < least)
      report({ messageId: 'idle', actual: `${percent} % used`, expected: `at least ${least} %, or on demand` });
  },
});
