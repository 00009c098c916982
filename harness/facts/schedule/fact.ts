import type { Attribute, Base, Link, Texts } from '../base';

/** What a schedule starts. */
export interface Target {
  readonly to?: Attribute<Link>;
  /** Where that goes which could not be delivered. */
  readonly deadLetter?: Attribute<Link>;
}

/** Starts something at times of the day or of itself: a rule, a timer, a cron job. */
export interface Schedule extends Base {
  readonly kind: 'Schedule';
  readonly service: 'event-rule' | 'scheduler' | 'cloud-scheduler' | 'cron-job' | 'databricks-job';
  readonly name?: Attribute<string>;
  readonly description?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** As the provider writes it. Absent: it waits for events. */
  readonly expression?: Attribute<string>;
  /** Services whose events it waits for: `aws.states`. */
  readonly listensTo?: Attribute<readonly string[]>;
  /** Absent where the service knows none. */
  readonly timezone?: Attribute<string>;
  readonly enabled?: Attribute<boolean>;
  readonly targets?: Attribute<readonly Target[]>;
  /** Whether a run may start while another one is at work; only where the service asks. */
  readonly overlap?: Attribute<'allowed' | 'refused' | 'replaces'>;
  /** A run that could not start in time may start so much later. Absent: whenever. */
  readonly startsWithinSeconds?: Attribute<number>;
  /** Only of a cron job: a run that is still at work after so long is ended. Absent: it may run for ever. */
  readonly endsWithinSeconds?: Attribute<number>;
  /** Only of a cron job: variables of its containers that are written out, by name. */
  readonly environment?: Attribute<Texts>;
  /** Only of a cron job: each of its containers has an end to its memory. */
  readonly memoryLimited?: Attribute<boolean>;
  /** Only of a timer that calls an address: where, and whether the call says who makes it. */
  readonly calls?: Attribute<string>;
  readonly signed?: Attribute<boolean>;
  /** Tries of a call that failed. */
  readonly retries?: Attribute<number>;
}
