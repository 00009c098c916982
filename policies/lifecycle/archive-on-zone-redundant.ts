import { scopesOf, timelineOf } from '../../harness/facts/object-store/timeline';
import { storageClass } from '../../reference/storage-classes';
import { definePolicy } from '../define';

export const archiveOnZoneRedundant = definePolicy({
  id: 'lifecycle/archive-on-zone-redundant',
  summary: 'Only accounts that have an archive tier archive.',
  why: 'The archive tier exists for LRS, GRS and RA-GRS accounts only: on zone-redundant storage the rule never moves a blob, and the saving that it was written for never comes.',
  fix: 'Move to the cold tier instead, or keep what is archived in an account with LRS or GRS.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [{ url: 'https://learn.microsoft.com/azure/storage/common/storage-redundancy', asOf: null }],
  on: 'ObjectStore',
  options: {
    without: {
      default: ['ZRS', 'GZRS', 'RAGZRS'],
      description: 'Kinds of redundancy that have no archive tier.',
    },
  },
  messages: { 'no-tier': 'a rule archives blobs of a {{redundancy}} account, which has no archive tier' },
  check: (store, { options, need, report }) => {
    if (store.provider !== 'azure') return;
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    const archives = scopesOf(rules).some((prefix) => {
      const { transitions, oldVersionsTransitions } = timelineOf(rules, prefix);
      return [...transitions, ...oldVersionsTransitions].some(
        ({ class: to }) => storageClass('azure', to)?.readableAtOnce === false,
      );
    });
    if (!archives) return;
    const redundancy = need(store.redundancy, 'the redundancy');
    if (redundancy === undefined || !options.without.includes(redundancy)) return;
    report({ messageId: 'no-tier', data: { redundancy }, actual: redundancy, expected: 'LRS, GRS or RAGRS' });
  },
});
