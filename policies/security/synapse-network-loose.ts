import { definePolicy } from '../define';

/** Azure's own way to write "every service in Azure, of all customers". */
const AZURE_ITSELF = '0.0.0.0';

export const synapseNetworkLoose = definePolicy({
  id: 'security/synapse-network-loose',
  summary: 'A workspace of Synapse works in a network of its own, and data leaves it only to approved places.',
  why: 'Without a managed network and its guard, a notebook can send a table to any account in the world; and neither can be switched on later.',
  fix: 'Set managed_virtual_network_enabled and data_exfiltration_protection_enabled to true when the workspace is made, and use private endpoints.',
  severity: 'info',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-managed-vnet', asOf: null },
    {
      url: 'https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection',
      asOf: null,
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: {
    unmanaged: 'it has no managed network',
    unguarded: 'nothing keeps data from leaving its network',
    'azure-services': 'its firewall lets in every service in Azure, those of other customers too',
  },
  check: ({ managedNetwork, exfiltrationGuard, allowed }, { need, each, report }) => {
    if (need(managedNetwork, 'whether it has a managed network') === false)
      report({ messageId: 'unmanaged', actual: 'none', expected: 'a managed network' });
    else if (need(exfiltrationGuard, 'whether data is kept in') === false)
      report({ messageId: 'unguarded', actual: 'off', expected: 'on' });
    each(need(allowed, 'whom its firewall lets in') ?? [], ({ from, to }) => {
      if (from === AZURE_ITSELF && to === AZURE_ITSELF)
        report({ messageId: 'azure-services', actual: `${from} to ${to}`, expected: 'named addresses' });
    });
  },
});
