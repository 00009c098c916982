import type { Stream, StreamConsumer } from '../harness/facts/facts';
import { directoryOf, lookUp } from '../harness/facts/link';
import { isUnknown } from '../harness/read/graph';
import { once } from './once';

const DEAD = /dlq|dead[-_]?letter|dead$|failed|poison/i;

/** `projects/p/topics/orders` is the topic called orders. */
function shortLink(link: StreamConsumer['from']): StreamConsumer['from'] {
  if (link === undefined || isUnknown(link) || link.text === undefined) return link;
  return { ...link, text: link.text.split('/').at(-1) ?? link.text };
}

const deadLetterTopics = once((consumers: readonly StreamConsumer[]) =>
  once((topics: readonly Stream[]): ReadonlySet<string | undefined> => {
    const directory = directoryOf(topics);
    return new Set(consumers.map(({ deadLetter }) => lookUp(shortLink(deadLetter), directory)));
  }),
);

/** Subscriptions send there what they give up. */
export function isDeadLetterTopic(
  topic: Stream,
  consumers: readonly StreamConsumer[],
  topics: readonly Stream[],
): boolean {
  return deadLetterTopics(consumers)(topics).has(topic.address);
}

/** It reads dead letters itself, by its name or by its topic: there is nowhere else for them to go. */
export function isDeadEnd(
  consumer: StreamConsumer,
  consumers: readonly StreamConsumer[],
  topics: readonly Stream[],
): boolean {
  if (typeof consumer.name === 'string' && DEAD.test(consumer.name)) return true;
  const topic = lookUp(shortLink(consumer.from), directoryOf(topics));
  return topic !== undefined && deadLetterTopics(consumers)(topics).has(topic);
}
