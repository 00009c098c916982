import { definePolicy } from '../define';
import { isEndless } from '../key-columns';

export const cosmosContainerWithoutTtl = definePolicy({
  id: 'lifecycle/cosmos-container-without-ttl',
  summary: 'Events and sessions leave the container when nobody needs them any more.',
  why: 'Items never expire by default: storage, and the request units of queries over it, grow with every day.',
  fix: 'Set default_ttl (resource.defaultTtl) to the stated retention in seconds, or to -1 where items say it themselves.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/well-architected/service-guides/cosmos-db', asOf: '2026-07' },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cosmosdb_sql_container',
      asOf: '2026-08',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { kept: 'items of the container never expire' },
  check: (table, { workload, need, report }) => {
    if (table.engine !== 'cosmos' || (workload?.stated?.retention === undefined && !isEndless(table))) return;
    if (need(table.expires, 'its time to live') === true) return;
    report({ messageId: 'kept', actual: 'no default TTL', expected: 'a default TTL' });
  },
});
