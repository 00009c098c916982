import { onlyFor, scopesOf, timelineOf } from '../../harness/facts/object-store/timeline';
import { definePolicy } from '../define';

export const oldVersionsKeptForEver = definePolicy({
  id: 'lifecycle/old-versions-kept-for-ever',
  summary: 'In a versioned store, old versions expire.',
  why: 'Where versions are kept, expiring or overwriting an object only makes an old version of it, which is paid for in full and still holds its data until a rule of its own removes it.',
  fix: 'Add a lifecycle rule for the whole store that deletes noncurrent versions after the days within which a bad load is noticed.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html', asOf: '2023-06' },
    { url: 'https://cloud.google.com/storage/docs/lifecycle', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { never: 'versions are kept and no enabled lifecycle rule deletes old ones' },
  check: (store, { workload, need, report, cannotTell }) => {
    if (need(store.versioned, 'whether versions are kept') !== true) return;
    const rules = onlyFor(need(store.lifecycle, 'the lifecycle') ?? [], 'oldVersions');
    const expires = (prefix: string) => timelineOf(rules, prefix).oldVersionsExpireAfterDays !== undefined;
    const held = workload?.datasets.map(({ prefix }) => prefix) ?? [];
    const prefixes = held.length > 0 ? held : [''];
    const missing = prefixes.filter((prefix) => !expires(prefix));
    if (missing.length === 0) return;
    const unknown = missing.flatMap((prefix) => timelineOf(rules, prefix).unknown);
    if (unknown.length > 0) cannotTell([...new Set(unknown)].join('; '));
    const covered = scopesOf(rules).filter(expires);
    if (held.length === 0 && covered.length > 0)
      cannotTell(
        `old versions expire under ${covered.join(', ')} only; the workload's datasets would tell whether there is more`,
      );
    report({
      messageId: 'never',
      actual: held.length > 0 ? `no rule for ${missing.join(', ')}` : 'no rule',
      expected: 'a rule that deletes noncurrent versions after some days',
    });
  },
});
