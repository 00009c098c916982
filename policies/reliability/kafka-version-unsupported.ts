import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const FIRST = limit('msk-first-supported');

export const kafkaVersionUnsupported = definePolicy({
  id: 'reliability/kafka-version-unsupported',
  summary: 'A cluster runs a release that is still looked after.',
  why: 'An old release gets no more repairs, a new cluster with it may be refused, and Amazon MSK upgrades it at a time of its own choosing, without notice.',
  fix: 'Choose a release that is supported, such as 3.8.x.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html', asOf: null },
  ],
  on: 'StreamCluster',
  options: {},
  messages: {
    old: 'its release is no longer supported',
  },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'msk') return;
    const version = need(cluster.version, 'its version') ?? '';
    const [release] = /^\d+\.\d+/.exec(version) ?? [];
    if (release === undefined || Number(release) >= FIRST.value) return;
    report({ messageId: 'old', actual: version, expected: `at least ${FIRST.value}` });
  },
});
