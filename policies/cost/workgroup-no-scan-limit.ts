import { bytes } from '../../plan/words';
import { definePolicy } from '../define';

export const workgroupNoScanLimit = definePolicy({
  id: 'cost/workgroup-no-scan-limit',
  summary: 'The queries of a workgroup stop at a number of bytes scanned.',
  why: 'Without a limit that clients cannot override, one query without a filter scans the whole lake, and all of it is billed.',
  fix: "Set the workgroup's bytes scanned cut-off per query a little above its largest wanted query, and enforce the workgroup's configuration.",
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html',
      asOf: '2023-06',
    },
  ],
  on: 'QueryWorkgroup',
  options: {
    most: {
      default: 10e12,
      unit: 'bytes',
      description: 'Above this a limit of one query stops nothing: a scan of so much is hardly ever wanted.',
    },
  },
  messages: {
    'no-limit': 'no query of the workgroup is stopped, however much it scans',
    'too-high': 'the limit of {{limit}} a query lets whole lakes through',
    'not-enforced': "clients may leave the workgroup's limit aside",
  },
  check: (group, { options, need, report }) => {
    if (group.billedBy === 'time') return;
    const limit = need(group.scanLimitBytes, 'the limit of bytes scanned');
    if (limit === undefined)
      report({
        messageId: 'no-limit',
        actual: 'no limit',
        expected: `a limit of bytes scanned a ${group.scanLimitPer}`,
      });
    else if (group.scanLimitPer === 'query' && limit > options.most)
      report({
        messageId: 'too-high',
        data: { limit: bytes(limit) },
        actual: bytes(limit),
        expected: `at most ${bytes(options.most)}`,
      });
    else if (need(group.enforced, 'whether the configuration is enforced') === false)
      report({ messageId: 'not-enforced', actual: 'not enforced', expected: 'an enforced configuration' });
  },
});
