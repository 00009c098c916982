import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const cosmosManualThroughputForVariableLoad = definePolicy({
  id: 'cost/cosmos-manual-throughput-for-variable-load',
  summary: 'Throughput is billed in the way that suits its load.',
  why: 'Autoscale costs half as much again a unit and follows the load down to a tenth: under two thirds of use it is cheaper, above it dearer.',
  fix: 'Use autoscale (autoscale_settings) for a load that is rarely full, manual throughput for one that always is.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/cosmos-db/how-to-choose-offer', asOf: '2024-07' }],
  on: 'KeyValueTable',
  options: {},
  messages: {
    manual: 'fixed throughput is paid for a load that is rarely full',
    autoscaled: 'autoscale is paid for a load that is always full',
  },
  check: (table, { need, stated, report }) => {
    if (table.engine !== 'cosmos') return;
    const billing = need(table.billing, 'how it is billed');
    if (billing === undefined) return;
    const mean = stated('meanReadsPerSecond') + stated('meanWritesPerSecond');
    const peak = stated('peakReadsPerSecond') + stated('peakWritesPerSecond');
    const percent = Math.round((100 * mean) / peak);
    const even = limit('cosmos-autoscale-break-even').value;
    const actual = `${percent} % of the peak on average`;
    if (billing === 'provisioned' && percent < even)
      report({ messageId: 'manual', actual, expected: `autoscale below ${even} %` });
    if (billing === 'autoscaled' && percent > even)
      report({ messageId: 'autoscaled', actual, expected: `manual throughput above ${even} %` });
  },
});
