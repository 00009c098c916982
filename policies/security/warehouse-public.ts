import type { AddressRange } from '../../harness/facts/facts';
import { definePolicy } from '../define';

const LOWEST = '0.0.0.0';
const HIGHEST = '255.255.255.255';

/** How security groups write the same. */
const EVERYWHERE = ['0.0.0.0/0', '::/0'];

function isEverywhere({ from, to }: AddressRange): boolean {
  return from === LOWEST && to === HIGHEST;
}

export const warehousePublic = definePolicy({
  id: 'security/warehouse-public',
  summary: 'A warehouse has no address that the whole internet can reach.',
  why: 'Scanners find an open warehouse within hours, and from then on one weak password stands between them and every table.',
  fix: 'Set PubliclyAccessible (publicly_accessible) to false, close public network access, or let in named addresses only, and connect through the VPC, a private endpoint or a VPN.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html', asOf: '2023-05' },
    { url: 'https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall', asOf: null },
  ],
  on: 'Warehouse',
  options: {},
  messages: {
    address: 'its endpoint has a public address',
    firewall: 'its firewall lets in every address',
    group: 'its security group lets in {{range}}',
  },
  check: ({ system, allowed, letIn = [], ...warehouse }, { need, report }) => {
    const range = letIn.find((one) => EVERYWHERE.includes(one));
    if (range !== undefined)
      report({ messageId: 'group', data: { range }, actual: range, expected: 'named addresses or security groups' });
    const isPublic = need(warehouse.public, 'whether it has a public address') === true;
    if (!isPublic) return;
    // A workspace of Synapse lets nobody in through its public endpoint but those whom its firewall names.
    if (system !== 'synapse-workspace')
      report({ messageId: 'address', actual: 'public', expected: 'reached from its network only' });
    else if ((need(allowed, 'whom its firewall lets in') ?? []).some(isEverywhere))
      report({ messageId: 'firewall', actual: `${LOWEST} to ${HIGHEST}`, expected: 'named addresses' });
  },
});
