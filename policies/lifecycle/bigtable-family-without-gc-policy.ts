import { definePolicy } from '../define';

export const bigtableFamilyWithoutGcPolicy = definePolicy({
  id: 'lifecycle/bigtable-family-without-gc-policy',
  summary: 'Old versions of cells are collected in every column family.',
  why: 'Without a rule old versions stay, and nodes are counted by storage too: the cluster grows with what nobody reads.',
  fix: 'Add a google_bigtable_gc_policy (gcp.bigtable.GCPolicy) for each family: a maximum age, a number of versions, or both.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigtable_gc_policy',
      asOf: '2026-08',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { 'no-rule': 'nothing collects old versions in the family {{family}}' },
  check: (table, { need, report }) => {
    if (table.engine !== 'bigtable') return;
    const collected = need(table.collectedFamilies, 'the rules of collection') ?? [];
    for (const family of need(table.families, 'the column families') ?? [])
      if (!collected.includes(family))
        report({ messageId: 'no-rule', data: { family }, actual: 'no rule', expected: 'a maximum age or number' });
  },
});
