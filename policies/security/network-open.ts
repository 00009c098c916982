import { definePolicy } from '../define';
import { isElsewhere } from '../stores';

export const networkOpen = definePolicy({
  id: 'security/network-open',
  summary: 'A storage account answers only to known networks.',
  why: 'An account that answers to the whole internet is one leaked token away from being copied from anywhere.',
  fix: 'Set the default action of its network rules to Deny and let networks in by name, or switch public network access off and use private endpoints.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [{ url: 'https://learn.microsoft.com/azure/storage/common/storage-network-security', asOf: null }],
  on: 'ObjectStore',
  options: {},
  messages: { open: 'the account answers to every network' },
  check: (store, { need, report }) => {
    if (isElsewhere(store)) return;
    if (need(store.networkOpen, 'to which networks it answers') !== true) return;
    report({ messageId: 'open', actual: 'every network', expected: 'named networks or private endpoints' });
  },
});
