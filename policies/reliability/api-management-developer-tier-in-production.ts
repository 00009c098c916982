import { matters } from '../databases';
import { definePolicy } from '../define';

export const apiManagementDeveloperTierInProduction = definePolicy({
  id: 'reliability/api-management-developer-tier-in-production',
  summary: 'API Management stands on a tier with a service level.',
  why: 'The Developer tier is one machine that Microsoft promises nothing for: its upkeep takes every interface down.',
  fix: 'Choose Basic v2, Standard v2 or Premium (sku_name, sku.name); zones need Premium.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/well-architected/service-guides/azure-api-management', asOf: '2026-07' },
  ],
  on: 'Api',
  options: {},
  messages: { developer: 'the gateway stands on the Developer tier' },
  check: (api, { workload, need, report }) => {
    if (!/^Developer/i.test(need(api.tier, 'the tier') ?? '') || !matters(api, { workload })) return;
    report({ messageId: 'developer', actual: 'Developer', expected: 'Basic v2, Standard v2 or Premium' });
  },
});
