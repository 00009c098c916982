import type { Attribute, Base } from '../base';

/** How clusters of Dataproc grow and shrink with their load. */
export interface ScalingPolicy extends Base {
  readonly kind: 'ScalingPolicy';
  readonly name?: Attribute<string>;
  /** A machine that is to go may work on for so long. */
  readonly gracefulSeconds?: Attribute<number>;
}
