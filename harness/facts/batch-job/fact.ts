import type { Attribute, Base, Texts } from '../base';

/** A program that runs on a managed cluster, as far as its declaration tells. */
export interface BatchJob extends Base {
  readonly kind: 'BatchJob';
  readonly name?: Attribute<string>;
  readonly region?: Attribute<string>;
  /** As the provider names it: `glueetl`, `gluestreaming`, `pythonshell`, `pyspark`. */
  readonly engine?: Attribute<string>;
  /** By name with its dashes: `--conf`, `--datalake-formats`. */
  readonly arguments?: Attribute<Texts>;
  /** The version of what runs it, as the provider writes it: `2.2`. */
  readonly runtime?: Attribute<string>;
  readonly maxRetries?: Attribute<number>;
  readonly timeoutMinutes?: Attribute<number>;
  /** Runs that may be at work at one time. */
  readonly concurrentRuns?: Attribute<number>;
  /** Of AWS Glue, as it writes it: `STANDARD`, `FLEX`. */
  readonly executionClass?: Attribute<string>;
  /** The driver included. */
  readonly workers?: Attribute<number>;
  /** As the provider names their size: `G.1X`. */
  readonly workerType?: Attribute<string>;
  /** Of each worker, where their sizes have no names. */
  readonly workerCores?: Attribute<number>;
  readonly workerDiskBytes?: Attribute<number>;
  /** When it starts by itself, as the provider writes it. */
  readonly schedule?: Attribute<string>;
}
