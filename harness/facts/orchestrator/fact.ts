import type { Attribute, Base, Link, Texts } from '../base';

/** A managed Apache Airflow. */
export interface Orchestrator extends Base {
  readonly kind: 'Orchestrator';
  readonly service: 'mwaa' | 'composer';
  readonly name?: Attribute<string>;
  readonly tags?: Attribute<Texts>;
  /** Of Airflow, as far as it is written down: `2.10.3`, `3`. */
  readonly airflow?: Attribute<string>;
  /** The generation of Cloud Composer. */
  readonly generation?: Attribute<number>;
  /** `mw1.small` */
  readonly size?: Attribute<string>;
  readonly maxWorkers?: Attribute<number>;
  /** Airflow's settings by section and name: `core.default_task_retries`. */
  readonly settings?: Attribute<Texts>;
  readonly variables?: Attribute<Texts>;
  /** Everybody on the internet sees its page to sign in. */
  readonly openToInternet?: Attribute<boolean>;
  /** Parts of it whose logs are kept: scheduler, tasks, workers, web server, DAG processing. */
  readonly logged?: Attribute<readonly string[]>;
  readonly ownKey?: Attribute<boolean>;
  /** The store that it reads its DAGs from. */
  readonly dagsIn?: Attribute<Link>;
  /** Subnets that it is spread over. */
  readonly subnets?: Attribute<number>;
  /** How it changes its workers: `FORCED`, `GRACEFUL`. */
  readonly workerReplacement?: Attribute<string>;
  /** What it knows is copied again and again. */
  readonly snapshots?: Attribute<boolean>;
  readonly highlyAvailable?: Attribute<boolean>;
  /** What it remembers of runs is deleted by itself. */
  readonly cleansUp?: Attribute<boolean>;
}
