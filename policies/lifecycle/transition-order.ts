import type { CloudProvider } from '../../reference/row';
import { type Aging, agingsOf, type Stay } from '../aging';
import { definePolicy, type Report } from '../define';

type Problem = Report<'too-early' | 'too-soon-after' | 'wrong-order' | 'after-expiry'>;

/** What is wrong with one move; the first of several that a reader would mend with the same edit. */
function problemOf(
  before: Stay | undefined,
  stay: Stay,
  { of, expireOnDay }: Aging,
  free: boolean,
): Problem | undefined {
  const actual = `${stay.class.class} on day ${stay.fromDay}`;
  const data = { of, class: stay.class.class, from: before?.class.class ?? '' };
  // There a move by age counts old versions from the day of writing, their expiry from the day they were replaced.
  const isOneClock = !free || of === 'objects';
  if (isOneClock && expireOnDay !== undefined && stay.fromDay >= expireOnDay)
    return { messageId: 'after-expiry', data, actual, expected: `before they expire on day ${expireOnDay}` };
  if (before !== undefined && stay.class.rank < before.class.rank)
    return {
      messageId: 'wrong-order',
      data,
      actual: `${before.class.class} on day ${before.fromDay}, ${actual}`,
      expected: 'from warm to cold',
    };
  const earliest = stay.class.minimumDaysBeforeTransition;
  if (stay.fromDay < earliest)
    return { messageId: 'too-early', data: { ...data, earliest }, actual, expected: `day ${earliest} or later` };
  const least = before === undefined || free ? 0 : before.class.minimumDays;
  if (before !== undefined && stay.fromDay - before.fromDay < least)
    return {
      messageId: 'too-soon-after',
      data: { ...data, least },
      actual,
      expected: `day ${before.fromDay + least} or later`,
    };
  return undefined;
}

// Cloud Storage charges nothing for a class that a lifecycle rule leaves early.
const FREE_MOVES: readonly CloudProvider[] = ['gcp'];

export const transitionOrder = definePolicy({
  id: 'lifecycle/transition-order',
  summary: 'Objects move to colder storage classes in order, late enough, and before they expire.',
  why: 'A move that is too early, goes back to a warmer class or comes after expiry is refused at deployment, never happens, or is charged for a class that the object has already left.',
  fix: 'Order the transitions from warm to cold, each after the days that its class asks for and after the least stay in the class before it, and all before the expiration.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/storage/docs/lifecycle', asOf: null },
    {
      url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/storage/blobs/access-tiers-overview.md',
      asOf: '2021-11',
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    'too-early': '{{of}} move to {{class}} before day {{earliest}}, which the provider refuses',
    'too-soon-after': '{{of}} leave {{from}} for {{class}} before the {{least}} days that {{from}} asks for',
    'wrong-order': '{{of}} would go from {{from}} back to the warmer {{class}}, which no lifecycle rule does',
    'after-expiry': '{{of}} would move to {{class}} when they have already expired',
  },
  check: (store, { need, each, report, cannotTell }) => {
    const free = FREE_MOVES.some((provider) => provider === store.provider);
    each(agingsOf(store, need(store.lifecycle, 'the lifecycle') ?? []), (aging) => {
      aging.stays.forEach((stay, index) => {
        const problem = problemOf(aging.stays[index - 1], stay, aging, free);
        if (problem !== undefined) report(problem);
      });
      if (aging.unknown.length > 0) cannotTell(aging.unknown.join('; '));
    });
  },
});
