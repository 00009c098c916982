import { definePolicy } from '../define';
import { isSaidElsewhere } from '../stores';

const PEOPLE = ['personal', 'sensitive'];

export const noErasurePath = definePolicy({
  id: 'residency/no-erasure-path',
  summary: 'Data about people lies where it can be erased.',
  why: 'A person may ask for erasure (regulation 12): objects that are locked, retained or written once cannot be deleted before their time by anyone, however right the request is.',
  fix: 'Keep personal data in a store without object lock or retention policy, and lock only what identifies nobody.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://www.scribd.com/document/669719740/THE-DATA-PROTECTION-GENERAL-REGULATIONS-2021-1', asOf: null },
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { locked: '{{dataset}} is about people, and its objects can be locked against deletion' },
  check: (store, { workload, need, each, report, cannotTell }) => {
    if (isSaidElsewhere(store, store.objectLock)) return;
    if (need(store.objectLock, 'whether objects are locked') !== true) return;
    const { datasets } =
      workload ??
      cannotTell(
        'its objects can be locked against deletion; `sensitivity` of its datasets would tell whether people are in it',
      );
    each(
      datasets.filter(({ sensitivity }) => PEOPLE.includes(sensitivity)),
      ({ name }) =>
        report({
          messageId: 'locked',
          data: { dataset: name },
          actual: 'a lock or retention policy',
          expected: 'objects that can be deleted',
        }),
    );
  },
});
