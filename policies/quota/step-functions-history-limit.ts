import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const MOST = limit('sfn-history-events').value;

export const stepFunctionsHistoryLimit = definePolicy({
  id: 'quota/step-functions-history-limit',
  summary: 'The history of a run has room for all its rounds.',
  why: `A standard run fails at ${number(MOST)} events, and each round of a map that is not distributed adds several: a list of some thousand files fails midway.`,
  fix: 'Use a map in DISTRIBUTED mode (ItemProcessor.ProcessorConfig), or runs that start runs.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/step-functions/latest/dg/bp-history-limit.html', asOf: '2022-08' }],
  on: 'Workflow',
  options: {
    perItem: {
      default: 5,
      unit: 'events',
      description:
        'Events of one round with one task: scheduled, started, succeeded, and the state entered and exited.',
    },
  },
  messages: { full: '{{loop}} goes through more items than the history holds' },
  check: (workflow, { options, need, stated, report }) => {
    if (workflow.service !== 'step-functions' || need(workflow.express, 'its type') === true) return;
    const [loop] = need(workflow.loops, 'its definition') ?? [];
    if (loop === undefined) return;
    const events = stated('itemsPerRun') * options.perItem;
    if (events <= MOST) return;
    report({
      messageId: 'full',
      data: { loop },
      actual: `${number(events)} events`,
      expected: `at most ${number(MOST)}`,
    });
  },
});
