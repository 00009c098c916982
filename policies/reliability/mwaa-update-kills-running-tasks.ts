import { definePolicy } from '../define';

export const mwaaUpdateKillsRunningTasks = definePolicy({
  id: 'reliability/mwaa-update-kills-running-tasks',
  summary: 'An update of MWAA waits for the tasks that run.',
  why: 'FORCED stops workers with what runs on them; GRACEFUL waits for up to twelve hours.',
  fix: 'Set WorkerReplacementStrategy (worker_replacement_strategy) to GRACEFUL, and deploy outside the batch window.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html',
      asOf: '2026-11',
    },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { forced: 'an update stops the tasks that run' },
  check: (environment, { need, report }) => {
    if (need(environment.workerReplacement, 'how workers are replaced')?.toUpperCase() !== 'FORCED') return;
    report({ messageId: 'forced', actual: 'FORCED', expected: 'GRACEFUL' });
  },
});
