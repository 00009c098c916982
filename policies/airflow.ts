import type { Orchestrator } from '../harness/facts/facts';
import { limit } from '../reference/limits';
import { settingOf } from './clusters';

/** The first number of Airflow's version, where it is written down. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

/** A setting of Airflow that is on or off; undefined where nobody wrote it. */
export function flagOf(environment: Orchestrator, name: string): boolean | undefined {
  const text = settingOf(environment, name)?.toLowerCase();
  return text === undefined ? undefined : text === 'true';
}

/** What a class of Amazon's managed Airflow is meant for. */
interface Size {
  readonly dags: number;
  /** At once, of one worker. */
  readonly tasks: number;
}

/** Micro's tasks stand in the note of its row; larger classes than large are not told in tasks. */
const SIZES: Readonly<Record<string, Size>> = {
  'mw1.micro': { dags: limit('mwaa-dags-micro').value, tasks: 3 },
  'mw1.small': { dags: limit('mwaa-dags-small').value, tasks: limit('mwaa-tasks-small').value },
  'mw1.medium': { dags: limit('mwaa-dags-medium').value, tasks: limit('mwaa-tasks-medium').value },
  'mw1.large': { dags: limit('mwaa-dags-large').value, tasks: limit('mwaa-tasks-large').value },
};

export function sizeOf(name: string): Size | undefined {
  return SIZES[name];
}

/** `celery.worker_autoscale` says "most,least" tasks of a worker, and wins over the class. */
export function tasksOfWorker(environment: Orchestrator, size: Size): number {
  const [most] = (settingOf(environment, 'celery.worker_autoscale') ?? '').split(',').map(Number);
  return most !== undefined && most > 0 ? most : size.tasks;
}
