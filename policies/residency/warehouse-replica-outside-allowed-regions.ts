import type { Residency } from '../../spec/platform';
import { definePolicy, type Settings } from '../define';

function allowedBy({ residency = {} }: Settings): readonly string[] | undefined {
  const lists = Object.values(residency).map(({ regions }: Residency) => regions);
  return lists.length === 0 ? undefined : lists.flat().map((region) => region.toLowerCase().replaceAll(' ', ''));
}

export const warehouseReplicaOutsideAllowedRegions = definePolicy({
  id: 'residency/warehouse-replica-outside-allowed-regions',
  summary: 'Snapshots of a warehouse are copied only to regions where its data may lie.',
  why: 'A copied snapshot holds every table: in a region that nobody agreed to, it is a transfer of personal data without a basis.',
  fix: 'Name a region of `residency` as the destination, or keep snapshots where they are.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html', asOf: '2026-08' },
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/failover_group',
      asOf: '2026-08',
    },
  ],
  on: 'Warehouse',
  options: {},
  messages: { outside: 'snapshots are copied to {{region}}, which is in no list of `residency`' },
  check: ({ copyRegions }, { settings, need, each, report, cannotTell }) => {
    const copies = need(copyRegions, 'where snapshots are copied to') ?? [];
    if (copies.length === 0) return;
    const allowed =
      allowedBy(settings) ?? cannotTell('where data may lie is stated nowhere; write residency with regions');
    each(copies, (region) => {
      if (!allowed.includes(region.toLowerCase()))
        report({ messageId: 'outside', data: { region }, actual: region, expected: allowed.join(', ') });
    });
  },
});
