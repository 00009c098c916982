import { resolve } from '../../harness/facts/link';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

/** Of each size with its larger ones, as the page of best practices lists them. */
function mostOn(type: string): number | undefined {
  if (type === 'kafka.t3.small') return limit('msk-partitions-t3-small').value;
  const [, size = '', times = '1'] = /^kafka\.m\w+\.((\d*)x?large)$/.exec(type) ?? [];
  if (size === '') return undefined;
  if (size === 'large' || size === 'xlarge') return limit('msk-partitions-m5-large').value;
  return limit(Number(times) >= 4 ? 'msk-partitions-m5-4xlarge' : 'msk-partitions-m5-2xlarge').value;
}

export const mskPartitionsPerBroker = definePolicy({
  id: 'capacity/msk-partitions-per-broker',
  summary: 'A broker carries no more partitions than its size supports.',
  why: 'Above the number that its size supports a broker refuses changes of configuration, upgrades and smaller sizes: the cluster can only grow.',
  fix: 'Make fewer partitions, or larger or more brokers.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    many: 'each broker carries more partitions than its size supports',
  },
  check: (cluster, { all, need, report }) => {
    if (cluster.service !== 'msk') return;
    const brokers = need(cluster.brokers, 'the number of brokers');
    const most = mostOn(need(cluster.brokerType, 'the type of the brokers') ?? '');
    const topics = all('Stream').filter(({ cluster: link }) => resolve(link, [cluster]) === cluster.address);
    if (topics.length === 0 || brokers === undefined || most === undefined) return;
    const copies = topics.reduce(
      (sum, topic) =>
        sum + (need(topic.partitions, 'the partitions of a topic') ?? 1) * (need(topic.replicas, 'its copies') ?? 3),
      0,
    );
    const share = Math.ceil(copies / brokers);
    if (share <= most) return;
    report({ messageId: 'many', actual: `${share} partitions a broker`, expected: `at most ${most}` });
  },
});
