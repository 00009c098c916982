import type { Workload } from '../../policies/define';
import type { Fact } from '../facts/facts';

/** What is known of the data behind other people's resources. */
export interface StatedWorkload {
  readonly of: (fact: Fact) => Workload | undefined;
  /** Fraction of one. */
  readonly uncertainty: number;
  /** Patterns that match none of these addresses. */
  readonly unused: (addresses: readonly string[]) => readonly string[];
}

/** Nothing is stated, so nothing can be off. */
export const NO_WORKLOAD: StatedWorkload = { of: () => undefined, uncertainty: 0, unused: () => [] };
