import { isWatched } from '../alarms';
import { isKnownProduction } from '../databases';
import { definePolicy } from '../define';
import { listensTo, starts } from '../schedules';

export const pipelineFailureWithoutAlarm = definePolicy({
  id: 'reliability/pipeline-failure-without-alarm',
  summary: 'Somebody is told when a pipeline fails.',
  why: 'Without an alarm the first to notice that the night failed are the people who need its numbers.',
  fix: 'Alarm on ExecutionsFailed (or the failures of the service), or send its failure events to a topic; and alarm on the age of the data.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html', asOf: '2022-08' }],
  on: 'Workflow',
  options: {},
  messages: { silent: 'nothing in this input tells anybody when a run fails' },
  check: (workflow, context) => {
    const { all, need, report } = context;
    // What nobody starts by itself has somebody who waits for it.
    if (workflow.service !== 'step-functions') return;
    const schedules = all('Schedule');
    const isStarted = schedules.some((schedule) => schedule.expression !== undefined && starts(schedule, workflow));
    if (!isStarted && !isKnownProduction(workflow, context)) return;
    const steps = need(workflow.steps, 'its definition') ?? [];
    if (steps.some(({ tells }) => tells === true)) return;
    if (isWatched(workflow, [/^Executions(Failed|TimedOut|Aborted|Succeeded)$/], all('Alarm'))) return;
    if (schedules.some((schedule) => listensTo(schedule, 'aws.states'))) return;
    report({ messageId: 'silent', actual: 'no alarm', expected: 'an alarm on ExecutionsFailed' });
  },
});
