import { matters } from '../databases';
import { definePolicy } from '../define';

export const confluentSingleZoneProduction = definePolicy({
  id: 'reliability/confluent-single-zone-production',
  summary: 'A cluster in production stands in more than one zone.',
  why: 'A cluster in one zone is gone for as long as the zone is, and its contract promises less.',
  fix: 'Choose availability HIGH or MULTI_ZONE, and a type above Basic.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [
    { url: 'https://docs.confluent.io/cloud/current/clusters/cluster-types.html', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_kafka_topic',
      asOf: null,
    },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    one: 'the cluster stands and falls with one zone',
    basic: 'the type of the cluster promises less than production needs',
  },
  check: (cluster, { workload, need, report }) => {
    if (cluster.service !== 'confluent' || !matters(cluster, { workload })) return;
    const zones = need(cluster.zones, 'its availability');
    const tier = need(cluster.tier, 'its type');
    if (zones === 1) report({ messageId: 'one', actual: 'one zone', expected: 'HIGH or MULTI_ZONE' });
    else if (tier === 'basic') report({ messageId: 'basic', actual: 'Basic', expected: 'Standard or above' });
  },
});
