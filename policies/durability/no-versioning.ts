import type { ObjectStore } from '../../harness/facts/facts';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';
import { holdsData, isElsewhere } from '../stores';

const SECONDS_A_DAY = 86_400;

/** Cloud Storage keeps what is deleted unless told otherwise; an Azure account that is made without the portal does not. */
function defaultDays({ provider }: ObjectStore): number {
  return provider === 'gcp' ? limit('gcs-soft-delete-default').value / SECONDS_A_DAY : 0;
}

export const noVersioning = definePolicy({
  id: 'durability/no-versioning',
  summary: "What was overwritten or deleted in a lake's store can be brought back.",
  why: 'One bad load, one wrong prefix in a clean-up job, and data that no source will send again is gone the same second.',
  fix: 'Switch versioning on and let old versions expire; where versions are not to be had (a hierarchical namespace), soft delete for as long as a bad load needs to be noticed.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html', asOf: '2023-06' },
    { url: 'https://docs.cloud.google.com/storage/docs/soft-delete', asOf: null },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { off: 'the store keeps neither old versions nor deleted objects' },
  check: (store, context) => {
    const { need, report } = context;
    if (isElsewhere(store) || !holdsData(store, context)) return;
    if (need(store.versioned, 'whether versions are kept') === true) return;
    // Only what is versioned can be locked.
    if (need(store.objectLock, 'whether objects are locked') === true) return;
    if ((need(store.softDeleteDays, 'how long deleted objects are kept') ?? defaultDays(store)) > 0) return;
    report({ messageId: 'off', actual: 'no versions, no soft delete', expected: 'versions or soft delete' });
  },
});
