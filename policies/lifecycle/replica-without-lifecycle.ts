import type { ObjectStore } from '../../harness/facts/facts';
import { resolve } from '../../harness/facts/link';
import { definePolicy } from '../define';

function hasRules({ lifecycle }: ObjectStore): boolean | undefined {
  if (lifecycle === undefined) return false;
  return Array.isArray(lifecycle) ? lifecycle.some(({ enabled }) => enabled !== false) : undefined;
}

export const replicaWithoutLifecycle = definePolicy({
  id: 'lifecycle/replica-without-lifecycle',
  summary: 'The copy of a store has a lifecycle of its own.',
  why: 'Replication copies objects, not what lifecycle rules do to them: what expires or gets cold in the source stays for ever, and warm, in the copy, which ends up larger and dearer.',
  fix: 'Give the target of the replication the same lifecycle rules as its source.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-what-is-isnot-replicated.html',
      asOf: '2023-06',
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { none: '{{copy}} receives a copy of its objects, and no rule there removes or moves any' },
  check: (store, { all, need, each, report, cannotTell }) => {
    const replicas = need(store.replicas, 'where it is copied to') ?? [];
    if (replicas.length === 0 || hasRules(store) !== true) return;
    each(replicas, ({ to, enabled }) => {
      if (enabled === false) return;
      const target = resolve(to, all('ObjectStore'));
      const copy =
        all('ObjectStore').find(({ address }) => address === target) ??
        cannotTell('the store that it is copied to is not in this input; the input with its lifecycle would decide');
      if (hasRules(copy) !== false) return;
      const { address } = copy;
      report({
        messageId: 'none',
        address,
        data: { copy: address },
        actual: 'no rule',
        expected: "its source's rules",
      });
    });
  },
});
