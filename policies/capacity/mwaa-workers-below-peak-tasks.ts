import { sizeOf, tasksOfWorker } from '../airflow';
import { definePolicy } from '../define';

export const mwaaWorkersBelowPeakTasks = definePolicy({
  id: 'capacity/mwaa-workers-below-peak-tasks',
  summary: 'The workers of MWAA run all tasks of the peak.',
  why: 'A small worker runs five tasks at once: what is beyond the workers waits in the queue, and the night ends late.',
  fix: 'Raise MaxWorkers (max_workers, maxWorkers), the class, or celery.worker_autoscale.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4', 'L8.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-autoscaling.html', asOf: '2026' },
    { url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html', asOf: '2026' },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { few: 'the workers cannot run the tasks of the peak' },
  check: (environment, { need, stated, report }) => {
    if (environment.service !== 'mwaa') return;
    const size = sizeOf(need(environment.size, 'its class') ?? '');
    if (size === undefined) return;
    const slots = tasksOfWorker(environment, size) * (need(environment.maxWorkers, 'its workers') ?? 0);
    const peak = stated('peakTasks');
    if (peak <= slots) return;
    report({ messageId: 'few', actual: `${slots} tasks at once`, expected: `${peak} tasks at once` });
  },
});
