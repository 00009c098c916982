import { limit } from '../../reference/limits';
import { isBefore } from '../clusters';
import { definePolicy } from '../define';

export const emrReleaseOutOfSupport = definePolicy({
  id: 'reliability/emr-release-out-of-support',
  summary: 'The release of EMR gets fixes.',
  why: 'All of 5.x, 6.x and 7.0 to 7.2 reached the end of support on 1 September 2026: holes stay open, and from September 2027 on clusters of them may not start at all.',
  fix: `Move to a release from ${limit('emr-first-supported').value} on.`,
  severity: 'error',
  capability: 'pipelines',
  topics: ['L8.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-standard-support.html', asOf: '2026-11' }],
  on: 'ComputeCluster',
  options: {
    first: { default: limit('emr-first-supported').value, description: 'The oldest release with support.' },
  },
  messages: { old: 'the release gets no fixes any more' },
  check: (cluster, { options, need, report }) => {
    if (cluster.service !== 'emr' && cluster.service !== 'emr-serverless') return;
    const release = need(cluster.release, 'its release');
    if (release === undefined || !isBefore(release, options.first)) return;
    report({ messageId: 'old', actual: release, expected: `emr-${options.first} or later` });
  },
});
