import { definePolicy } from '../define';
import { isElsewhere, saysOfItself } from '../stores';

export const objectAccessLists = definePolicy({
  id: 'security/object-access-lists',
  summary: 'One policy a store decides who reads it, not a list on each object.',
  why: 'Whoever writes an object can share it with anyone, or keep the owner of the store from reading it; no policy of the store shows that, and nobody finds such an object among millions.',
  fix: 'Set uniform_bucket_level_access = true on Google Cloud, ObjectOwnership BucketOwnerEnforced on S3, and grant by policies.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://cloud.google.com/storage/docs/uniform-bucket-level-access', asOf: null },
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { own: 'each object may have an access list of its own' },
  check: (store, { need, report }) => {
    // Services deliver logs, and pages are served, by access lists.
    if (isElsewhere(store) || saysOfItself(store, /^(logs?|logging|accesslogs|web|website|site|static)$/)) return;
    if (need(store.objectAccessLists, 'whether objects have access lists') === true)
      report({ messageId: 'own', actual: 'access lists on objects', expected: 'policies only' });
  },
});
