import { definePolicy } from '../define';
import { holdsData, isElsewhere } from '../stores';

/** `CostCenter`, `cost-center` and `duka:cost_center` are one key; British spelling is not told apart. */
function canonical(key: string): string {
  const own = key.split(/[:/]/).at(-1) ?? key;
  return own
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace('centre', 'center');
}

export const missingCostTags = definePolicy({
  id: 'cost/missing-cost-tags',
  summary: 'A store says who owns it or who pays for it.',
  why: 'What nobody put a name to is on the bill as one sum: no team sees what it causes, and nobody dares to delete what nobody claims.',
  fix: 'Tag or label the store (or all resources, by default tags of the provider) with its cost centre or owner.',
  severity: 'info',
  capability: 'lake',
  topics: ['L1.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html',
      asOf: null,
    },
    {
      url: 'https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-tagging',
      asOf: null,
    },
  ],
  on: 'ObjectStore',
  options: {
    keys: {
      default: ['cost-center', 'owner', 'team', 'project', 'department', 'business-unit', 'billing', 'billing-code'],
      description: 'Keys of tags or labels that name who pays; any one will do, in any spelling.',
    },
  },
  messages: { missing: 'no tag or label names who pays for the store' },
  check: (store, context) => {
    const { options, need, report } = context;
    if (isElsewhere(store) || !holdsData(store, context)) return;
    const keys = Object.keys(need(store.tags, 'its tags') ?? {});
    const wanted = options.keys.map(canonical);
    if (keys.some((key) => wanted.includes(canonical(key)))) return;
    report({
      messageId: 'missing',
      actual: keys.length === 0 ? 'no tags' : `only ${[...keys].sort().join(', ')}`,
      expected: `one of ${options.keys.join(', ')}`,
    });
  },
});
