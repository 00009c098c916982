import { days } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { isScratch } from '../stages';

const BY_DEFAULT = limit('gcs-soft-delete-default').value / 86_400;

export const softDeleteBeyondNeed = definePolicy({
  id: 'lifecycle/soft-delete-beyond-need',
  summary: 'Deleted objects are kept only where somebody would want them back.',
  why: 'With soft delete every object that is deleted or overwritten is paid for until its days are over: for temporary or often rewritten data that is most of the bill.',
  fix: 'Set the soft delete of scratch space to 0, and of other stores to the days within which a mistake is noticed, such as 7.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.cloud.google.com/storage/docs/soft-delete', asOf: null },
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket',
      asOf: '2026-08-21',
    },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    always: {
      default: BY_DEFAULT,
      unit: 'days',
      description: "Cloud Storage's own default, good for data that stays.",
    },
    atMost: {
      default: 30,
      unit: 'days',
      description: 'For how long deleted objects may stay where nothing says how long the data does.',
    },
  },
  messages: {
    scratch: 'what is deleted from this scratch space stays for {{kept}}',
    'longer-than-data': 'deleted objects stay for {{kept}}, and the data itself for {{data}} only',
    'too-long': 'deleted objects stay for {{kept}}',
  },
  check: (store, { workload, options, need, report }) => {
    if (store.provider === 'aws') return;
    const fallback = store.provider === 'gcp' ? BY_DEFAULT : 0;
    const kept = need(store.softDeleteDays, 'how long deleted objects stay') ?? fallback;
    const retains = workload?.datasets.map(({ retainDays }) => retainDays) ?? [];
    const longest = retains.length > 0 ? Math.max(...retains) : undefined;
    const found = { actual: days(kept), data: { kept: days(kept) } };
    if (workload === undefined && isScratch(store)) {
      if (kept > 0) report({ ...found, messageId: 'scratch', expected: 'no soft delete' });
    } else if (kept <= options.always) return;
    else if (longest !== undefined) {
      const expected = `at most ${days(longest)}`;
      const data = { kept: days(kept), data: days(longest) };
      if (kept > longest) report({ ...found, messageId: 'longer-than-data', data, expected });
    } else if (kept > options.atMost)
      report({ ...found, messageId: 'too-long', expected: `at most ${days(options.atMost)}` });
  },
});
