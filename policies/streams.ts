import type { Queue, Stream, StreamConsumer } from '../harness/facts/facts';
import { directoryOf, lookUp } from '../harness/facts/link';
import { once } from './once';

/** What reads each stream, by the stream's address. */
export const readersOf = once((consumers: readonly StreamConsumer[]) =>
  once((streams: readonly Stream[]): ReadonlyMap<string, readonly StreamConsumer[]> => {
    const directory = directoryOf(streams);
    const readers = new Map<string, StreamConsumer[]>(streams.map(({ address }) => [address, []]));
    for (const consumer of consumers) readers.get(lookUp(consumer.from, directory) ?? '')?.push(consumer);
    return readers;
  }),
);

/** Queues that hold what others gave up. */
export const deadLetterQueues = once((queues: readonly Queue[]) =>
  once((consumers: readonly StreamConsumer[]): ReadonlySet<string | undefined> => {
    const directory = directoryOf(queues);
    return new Set([...queues, ...consumers].map(({ deadLetter }) => lookUp(deadLetter, directory)));
  }),
);

/** A queue that calls itself one for dead letters is one, whoever sends there. */
const DEAD_LETTERS = /dlq|dead[-_]?letter|failed|failure|poison/i;

export function isDeadLetterQueue(
  queue: Queue,
  queues: readonly Queue[],
  consumers: readonly StreamConsumer[],
): boolean {
  const named = [queue.address, queue.name].some((name) => typeof name === 'string' && DEAD_LETTERS.test(name));
  return named || deadLetterQueues(queues)(consumers).has(queue.address);
}
