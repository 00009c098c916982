import type { Attribute, Base } from '../base';

/** Programs of Hadoop that a cluster installs, or that a step or a job of it runs. */
export interface HadoopStep extends Base {
  readonly kind: 'HadoopStep';
  readonly name?: Attribute<string>;
  /** Names of applications, and the words of command lines. */
  readonly words?: Attribute<readonly string[]>;
}
