import type { Attribute, Base, Texts } from '../base';

/** One piece of work of a workflow. */
export interface Step {
  readonly name: string;
  /** It waits until somebody else is done: a job that it starts, a callback, a worker. */
  readonly waits?: Attribute<boolean>;
  /** Of the step, or the least of what it stands in. Absent: none. */
  readonly timeoutSeconds?: Attribute<number>;
  /** It, or what it stands in, is tried again or has a way out when it fails. */
  readonly retried?: Attribute<boolean>;
  readonly caught?: Attribute<boolean>;
  /** It runs on a cluster that stays, which is not its own. */
  readonly onStandingCluster?: Attribute<boolean>;
  /** It tells somebody something. */
  readonly tells?: boolean;
}

/** Steps in an order: a state machine, a job of Databricks, a pipeline of Data Factory, a job of dbt. */
export interface Workflow extends Base {
  readonly kind: 'Workflow';
  readonly service: 'step-functions' | 'databricks' | 'data-factory' | 'dbt';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** Made for many short runs: Step Functions keeps no history of them. */
  readonly express?: Attribute<boolean>;
  /** Of the whole run. Absent: none. */
  readonly timeoutSeconds?: Attribute<number>;
  readonly steps?: Attribute<readonly Step[]>;
  /** Loops over a list whose rounds all count in one history. */
  readonly loops?: Attribute<readonly string[]>;
  /** What happens in its runs is written to a log. */
  readonly logged?: Attribute<boolean>;
  /** Somebody is told when a run fails; only where the workflow itself says it. */
  readonly notifies?: Attribute<boolean>;
  /** It starts by itself. */
  readonly scheduled?: Attribute<boolean>;
  /** What it runs, word by word; only of dbt. */
  readonly commands?: Attribute<readonly string[]>;
  /** dbt looks at its sources first without being told so in a command. */
  readonly checksSources?: Attribute<boolean>;
}
