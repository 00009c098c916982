import type { Attribute, Base, Texts } from '../base';

/** A program that runs on a managed cluster, as far as its declaration tells. */
export interface BatchJob extends Base {
  readonly kind: 'BatchJob';
  readonly name?: Attribute<string>;
  /** As the provider names it: `glueetl`, `gluestreaming`, `pythonshell`. */
  readonly engine?: Attribute<string>;
  /** By name with its dashes: `--conf`, `--datalake-formats`. */
  readonly arguments?: Attribute<Texts>;
  readonly maxRetries?: Attribute<number>;
  readonly timeoutMinutes?: Attribute<number>;
}
