import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, BatchJob, Texts } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { commandLine } from './command-line';

const SECONDS_OF_MINUTE = 60;

/** Of a task, the block that says what it runs. */
const ENGINES = [
  ...['spark_python_task', 'python_wheel_task', 'spark_jar_task', 'spark_submit_task', 'notebook_task', 'dbt_task'],
  ...['sql_task', 'pipeline_task', 'run_job_task'],
];

function argumentsOf(task: Props): Attribute<Texts> {
  const [named] = ['notebook_task.base_parameters', 'python_wheel_task.named_parameters'].filter((path) =>
    task.isFilled(path),
  );
  if (named !== undefined) return task.textsByKey(named);
  const line = ENGINES.map((engine) => task.texts(`${engine}.parameters`)).find((words) => words !== undefined);
  return mapKnown(line, commandLine);
}

/** Of the task itself, of the job's cluster that it names, or of the only one. */
function clusterOf(task: Props, job: Props): Props | undefined {
  const own = task.block('new_cluster');
  if (own !== undefined) return isUnknown(own) ? undefined : own;
  const key = task.text('job_cluster_key');
  const all = job.each('job_cluster', (cluster) => cluster);
  if (all === undefined || isUnknown(all)) return undefined;
  const named = all.find((cluster) => cluster.text('job_cluster_key') === key)?.block('new_cluster');
  return named === undefined || isUnknown(named) ? undefined : named;
}

/** One that grows and shrinks has as many as it may at the most. */
function workersOf(cluster: Props | undefined): Attribute<number> {
  const beside = cluster?.positive('autoscale.max_workers') ?? cluster?.number('num_workers');
  return mapKnown(beside, (workers) => workers + 1);
}

function inMinutes(seconds: Attribute<number>): Attribute<number> {
  return mapKnown(seconds, (known) => known / SECONDS_OF_MINUTE);
}

function attributesOf(task: Props, job: Props): Attributes<BatchJob> {
  const cluster = clusterOf(task, job);
  return {
    name: job.text('name'),
    region: regionOf(job),
    engine: ENGINES.find((engine) => task.isFilled(engine)),
    arguments: argumentsOf(task),
    maxRetries: task.number('max_retries'),
    timeoutMinutes: inMinutes(task.positive('timeout_seconds') ?? job.positive('timeout_seconds')),
    workers: workersOf(cluster),
    workerType: cluster?.text('node_type_id'),
    schedule: job.text('schedule.quartz_cron_expression'),
  };
}

export const databricksRows: readonly Row<BatchJob>[] = [
  {
    types: ['databricks_job', 'databricks:index:Job'],
    read: (job) => {
      const tasks = job.each('task', (task) => attributesOf(task, job));
      if (tasks !== undefined) return isUnknown(tasks) ? [{ name: job.text('name'), arguments: tasks }] : tasks;
      // Jobs of one task once said everything themselves.
      return attributesOf(job, job);
    },
  },
];
