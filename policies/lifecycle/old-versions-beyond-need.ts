import { scopesOf, timelineOf } from '../../harness/facts/object-store/timeline';
import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { isScratch } from '../stages';

export const oldVersionsBeyondNeed = definePolicy({
  id: 'lifecycle/old-versions-beyond-need',
  summary: 'Old versions stay only for as long as a mistake takes to be noticed.',
  why: 'Old versions are paid for in full: kept for longer than the data itself, most of the bill is for what was deleted or replaced, and deleted data is not gone.',
  fix: 'Expire noncurrent versions after the days within which a bad load is noticed, such as 14 or 30, and keep no versions of scratch space.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html', asOf: '2023-06' },
    { url: 'https://cloud.google.com/storage/docs/lifecycle', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    always: { default: 30, unit: 'days', description: 'Within this time old versions are nobody’s mistake.' },
    atMost: {
      default: 365,
      unit: 'days',
      description: 'For how long old versions may stay where nothing says how long the data does.',
    },
  },
  messages: {
    'longer-than-data': 'old versions stay for {{old}}, and the data itself for {{data}} only',
    'too-long': 'old versions stay for {{old}}',
    scratch: 'versions are kept of scratch space',
  },
  check: (store, { workload, options, need, each, report }) => {
    if (store.versioned !== true) return;
    if (isScratch(store) && workload === undefined) {
      report({ messageId: 'scratch', actual: 'versions are kept', expected: 'no versions' });
      return;
    }
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    const retains = workload?.datasets.map(({ retainDays }) => retainDays) ?? [];
    each(scopesOf(rules), (prefix) => {
      const { oldVersionsExpireAfterDays: old, expireAfterDays } = timelineOf(rules, prefix);
      if (old === undefined || old <= options.always) return;
      const kept = retains.length > 0 ? Math.max(...retains) : expireAfterDays;
      const expected = `at most ${days(kept ?? options.atMost)}`;
      if (kept !== undefined && old > kept)
        report({
          messageId: 'longer-than-data',
          data: { old: days(old), data: days(kept) },
          actual: days(old),
          expected,
        });
      else if (kept === undefined && old > options.atMost)
        report({ messageId: 'too-long', data: { old: days(old) }, actual: days(old), expected });
    });
  },
});
