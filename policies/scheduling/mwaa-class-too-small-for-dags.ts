import { sizeOf } from '../airflow';
import { definePolicy } from '../define';

export const mwaaClassTooSmallForDags = definePolicy({
  id: 'scheduling/mwaa-class-too-small-for-dags',
  summary: 'The class of MWAA is meant for so many DAGs.',
  why: 'Beyond what its class is meant for, the scheduler needs longer for each round over the files, and runs start late.',
  fix: 'Choose the class by the number of DAGs (EnvironmentClass, environment_class), or generate fewer.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [{ url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/environment-class.html', asOf: '2026' }],
  on: 'Orchestrator',
  options: {},
  messages: { small: 'the class is meant for fewer DAGs' },
  check: (environment, { need, stated, report }) => {
    if (environment.service !== 'mwaa') return;
    const name = need(environment.size, 'its class') ?? '';
    const size = sizeOf(name);
    if (size === undefined) return;
    const dags = stated('dags');
    if (dags <= size.dags) return;
    report({ messageId: 'small', actual: `${name}, for ${size.dags} DAGs`, expected: `a class for ${dags} DAGs` });
  },
});
