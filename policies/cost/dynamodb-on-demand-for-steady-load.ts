import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const dynamodbOnDemandForSteadyLoad = definePolicy({
  id: 'cost/dynamodb-on-demand-for-steady-load',
  summary: 'A steady load is billed by provisioned capacity.',
  why: 'On demand pays for the freedom to jump: a load that stays above about a third of its peak costs less provisioned, and still less reserved.',
  fix: 'Set BillingMode: PROVISIONED with autoscaling, and reserve the flat part.',
  severity: 'info',
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
  messages: { steady: 'the load is steady and billed by the request' },
  check: (table, { need, stated, report }) => {
    if (table.engine !== 'dynamodb' || need(table.billing, 'how it is billed') !== 'on-demand') return;
    const percent = Math.round((100 * stated('meanWritesPerSecond')) / stated('peakWritesPerSecond'));
    const most = limit('ddb-break-even').value;
    if (percent > most)
      report({ messageId: 'steady', actual: `${percent} % of the peak on average`, expected: 'provisioned capacity' });
  },
});
