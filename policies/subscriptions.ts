import type { Stream, StreamConsumer } from '../harness/facts/facts';
import { directoryOf, lookUp } from '../harness/facts/link';
import { once } from './once';

const DEAD = /dlq|dead[-_]?letter|dead$|failed|poison/i;

const deadLetterTopics = once((consumers: readonly StreamConsumer[]) =>
  once((topics: readonly Stream[]): ReadonlySet<string | undefined> => {
    const directory = directoryOf(topics);
    return new Set(consumers.map(({ deadLetter }) => lookUp(deadLetter, directory)));
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
  const topic = lookUp(consumer.from, directoryOf(topics));
  return topic !== undefined && deadLetterTopics(consumers)(topics).has(topic);
}
