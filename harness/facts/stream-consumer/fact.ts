import type { Attribute, Base, Link } from '../base';

/** One reader of a stream or a queue: a trigger of a function, a subscription, a consumer group. */
export interface StreamConsumer extends Base {
  readonly kind: 'StreamConsumer';
  readonly service: 'lambda' | 'pipes' | 'sns' | 'pubsub' | 'event-hubs' | 'stream-analytics' | 'enhanced-fan-out';
  readonly name?: Attribute<string>;
  readonly from?: Attribute<Link>;
  /** Of an input of Stream Analytics: the consumer group that it reads by. */
  readonly group?: Attribute<Link>;
  /** What it reads, as far as the input tells. */
  readonly source?: 'kinesis' | 'dynamodb' | 'sqs' | 'kafka' | 'other';
  /** As the provider writes it: `LATEST`, `TRIM_HORIZON`. */
  readonly startsAt?: Attribute<string>;
  /** Tries after the first; for ever is Infinity. */
  readonly retries?: Attribute<number>;
  /** Older records are given up; for ever is Infinity. */
  readonly giveUpSeconds?: Attribute<number>;
  /** Of a batch that fails, the halves are tried by themselves. */
  readonly bisects?: Attribute<boolean>;
  /** It is told which records of a batch failed. */
  readonly partialFailures?: Attribute<boolean>;
  /** Where that goes which was given up. */
  readonly deadLetter?: Attribute<Link>;
  /** Tries before a message goes there. */
  readonly deadLetterAfter?: Attribute<number>;
  /** It waits longer after each failure. */
  readonly backsOff?: Attribute<boolean>;
  readonly batchSize?: Attribute<number>;
  /** Seconds that a batch is waited for. */
  readonly batchSeconds?: Attribute<number>;
  readonly functionTimeoutSeconds?: Attribute<number>;
  readonly ackSeconds?: Attribute<number>;
  /** What nobody acknowledged is kept for so long. */
  readonly retentionSeconds?: Attribute<number>;
  readonly keepsAcknowledged?: Attribute<boolean>;
  /** Unused for so long, it is deleted; never is Infinity. */
  readonly expiresSeconds?: Attribute<number>;
  /** Messages with one key come in order. */
  readonly ordered?: Attribute<boolean>;
  readonly exactlyOnce?: Attribute<boolean>;
  /** The queue that messages are sent to. */
  readonly deliversTo?: Attribute<Link>;
  /** Messages are sent to this address. */
  readonly pushesTo?: Attribute<string>;
  /** What is pushed says who sends it. */
  readonly pushSigned?: Attribute<boolean>;
}
