import { type Aging, agingsOf, type Stay } from '../aging';
import { definePolicy } from '../define';

/** The class that objects are in at their end; a class that they would reach later is another rule's matter. */
function lastStay({ stays, goneOnDay = Infinity }: Aging): Stay | undefined {
  return stays.findLast(({ fromDay }) => fromDay < goneOnDay);
}

export const expireBeforeMinimumDuration = definePolicy({
  id: 'lifecycle/expire-before-minimum-duration',
  summary: 'Objects stay in a storage class at least as long as it charges for.',
  why: 'A cold class charges for its least number of days even when an object is deleted sooner, so a move shortly before expiry costs more than staying where it was.',
  fix: 'Drop the last transition, or let the objects expire only after the days that its class charges for.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/storage/docs/storage-classes', asOf: null },
    { url: 'https://cloud.google.com/storage/docs/lifecycle', asOf: null },
    {
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/storage/blobs/access-tiers-overview.md',
      asOf: '2021-11',
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { 'too-short': '{{of}} are deleted before the {{least}} days that {{class}} charges for' },
  check: (store, { need, each, report, cannotTell }) => {
    // Cloud Storage counts the days in earlier classes too, where a lifecycle rule made the moves.
    const countsFromDay = (stay: Stay) => (store.provider === 'gcp' ? 0 : stay.fromDay);
    each(agingsOf(store, need(store.lifecycle, 'the lifecycle') ?? []), (aging) => {
      const last = lastStay(aging);
      if (last !== undefined && last.class.minimumDays > 0 && aging.expireOnDay !== undefined) {
        need(store.versioned, 'whether expired objects stay as old versions');
        const earliest = countsFromDay(last) + last.class.minimumDays;
        if (aging.goneOnDay !== undefined && aging.goneOnDay < earliest)
          report({
            messageId: 'too-short',
            data: { of: aging.of, least: last.class.minimumDays, class: last.class.class },
            actual: `${last.class.class} from day ${last.fromDay}, deleted on day ${aging.goneOnDay}`,
            expected: `deleted on day ${earliest} or later`,
          });
      }
      if (aging.unknown.length > 0) cannotTell(aging.unknown.join('; '));
    });
  },
});
