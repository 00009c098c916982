import { bytes, minutes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const apiManagementConsumptionLimits = definePolicy({
  id: 'quota/api-management-consumption-limits',
  summary: 'The Consumption tier of API Management carries only short and small answers.',
  why: 'It stops a request after 30 seconds and buffers 2 MiB: what a warehouse computes or a client exports breaks on it.',
  fix: 'Choose Basic v2, Standard v2 or Premium (sku_name, sku.name) for long or large answers.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [
    {
      url: 'https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-api-management-limits',
      asOf: '2020-04',
    },
  ],
  on: 'Api',
  options: {},
  messages: {
    long: 'the slowest answers take longer than the tier waits',
    large: 'the largest answer is larger than the tier buffers',
  },
  check: ({ tier }, { workload, need, report }) => {
    if (!/^Consumption/i.test(need(tier, 'the tier') ?? '')) return;
    const { responseTime = 0, responseBytes = 0 } = workload?.stated ?? {};
    const [seconds, payload] = [limit('apim-consumption-seconds').value, limit('apim-consumption-payload').value];
    if (responseTime > seconds)
      report({ messageId: 'long', actual: minutes(responseTime), expected: `at most ${minutes(seconds)}` });
    if (responseBytes > payload)
      report({ messageId: 'large', actual: bytes(responseBytes), expected: `at most ${bytes(payload)}` });
  },
});
