import { resolve } from '../../harness/facts/link';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const IN = limit('msk-serverless-in');
const PARTITIONS = limit('msk-serverless-partitions');

export const mskServerlessLimits = definePolicy({
  id: 'quota/msk-serverless-limits',
  summary: 'A serverless cluster takes the peak.',
  why: 'MSK Serverless takes 200 MB a second and 120 partitions of 5 MB a second each: above that clients are throttled, and topics cannot be made.',
  fix: 'Use provisioned brokers, or ask for a raise before the launch.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/limits.html', asOf: '2023-06' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    rate: 'clients are throttled at the peak',
    partitions: 'it takes no more partitions',
  },
  check: (cluster, { all, need, stated, report }) => {
    if (cluster.service !== 'msk-serverless') return;
    const topics = all('Stream').filter(({ cluster: link }) => resolve(link, [cluster]) === cluster.address);
    const partitions = topics.reduce((sum, topic) => sum + (need(topic.partitions, 'its partitions') ?? 1), 0);
    if (partitions > PARTITIONS.value)
      report({ messageId: 'partitions', actual: `${partitions} partitions`, expected: `at most ${PARTITIONS.value}` });
    const peak = stated('peakBytesPerSecond');
    if (peak > IN.value * 1e6)
      report({ messageId: 'rate', actual: `${bytes(peak)}/s`, expected: `at most ${bytes(IN.value * 1e6)}/s` });
  },
});
