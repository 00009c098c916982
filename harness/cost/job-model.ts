import type { PriceItem } from '../../reference/prices';
import type { BatchJob } from '../facts/facts';

/** What an hour of a run is billed by. */
export interface Hourly {
  readonly what: string;
  /** Undefined: it is billed, and no price of it has a source. */
  readonly item: PriceItem | undefined;
  /** Of the item's units. */
  readonly perHour: number;
  /** What makes the units: `3 workers of G.1X`. */
  readonly because: string;
}

export interface JobModel {
  /** A run that is shorter is billed as long as this. */
  readonly leastMinutes: number;
  readonly hourly: (job: BatchJob) => readonly Hourly[] | { readonly why: string };
}
