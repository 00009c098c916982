import { definePolicy } from '../define';
import { holdsData, isElsewhere, isExpendable, isProduction } from '../stores';

export const forceDestroy = definePolicy({
  id: 'durability/force-destroy',
  summary: 'Nobody can take away a store together with its objects in one step.',
  why: 'With it, a renamed resource or a run in the wrong workspace empties the store before it deletes it; without it, a store that holds anything refuses to go.',
  fix: 'Set force_destroy = false (no autoDeleteObjects in CDK), DeletionPolicy: Retain, and prevent_destroy or protect.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket',
      asOf: '2026-08-21',
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { allowed: 'taking the store away takes its objects away too' },
  check: (store, context) => {
    const { workload, need, report } = context;
    if (isElsewhere(store) || (workload === undefined && isExpendable(store))) return;
    if (!holdsData(store, context) && !isProduction(store)) return;
    if (need(store.forceDestroy, 'whether its objects go with it') !== true) return;
    if (need(store.keptOnDelete, 'whether it stays') === true) return;
    report({ messageId: 'allowed', actual: 'objects go with it', expected: 'it refuses while it holds objects' });
  },
});
