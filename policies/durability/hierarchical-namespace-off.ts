import { definePolicy } from '../define';
import { holdsData, isElsewhere } from '../stores';

/** A file system of Data Lake Storage is a part of the account. */
const FILE_SYSTEM = /gen2_?filesystem/i;

export const hierarchicalNamespaceOff = definePolicy({
  id: 'durability/hierarchical-namespace-off',
  summary: 'A storage account that is a lake has a hierarchical namespace.',
  why: 'Without it a folder is renamed object by object, so a job that fails half-way leaves half a table; and switching it on later replaces the account, with all that it holds.',
  fix: 'Set is_hns_enabled = true (isHnsEnabled: true) when the account is created.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account',
      asOf: '2026-08-22',
    },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-best-practices', asOf: '2021-12-17' },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { off: 'the account is used as a lake and its namespace is flat' },
  check: (store, context) => {
    if (store.provider !== 'azure' || isElsewhere(store)) return;
    const isLake = store.readFrom.some((part) => FILE_SYSTEM.test(part)) || holdsData(store, context);
    if (!isLake || context.need(store.hierarchicalNamespace, 'the kind of namespace') !== false) return;
    context.report({ messageId: 'off', actual: 'a flat namespace', expected: 'a hierarchical namespace' });
  },
});
