import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

export const vertexOnlineStoreMaxNodes = definePolicy({
  id: 'capacity/vertex-online-store-max-nodes',
  summary: 'An online store may grow for a sync and a peak together, within what the service allows.',
  why: 'Each sync loads the store while it serves: one that cannot grow answers late every time, and one that may grow more than tenfold is refused.',
  fix: 'Set max_node_count above min_node_count, and to ten times it at the most; sync when few read.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    {
      url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/create-featureview',
      asOf: '2026-08',
    },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_feature_online_store',
      asOf: '2026-08',
    },
  ],
  on: 'FeatureStore',
  options: {},
  messages: { fixed: 'the store cannot grow', beyond: 'the store may grow to more than the service allows' },
  check: ({ serving, minNodes, maxNodes }, { need, report }) => {
    if (serving !== 'bigtable') return;
    const [least, most] = [need(minNodes, 'its fewest nodes'), need(maxNodes, 'its most nodes')];
    if (least === undefined || most === undefined) return;
    const allowed = least * limit('vertex-online-store-growth').value;
    if (most > allowed) report({ messageId: 'beyond', actual: String(most), expected: `at most ${allowed}` });
    else if (most <= least)
      report({ messageId: 'fixed', actual: `${least} to ${most} nodes`, expected: `up to ${allowed} nodes` });
  },
});
