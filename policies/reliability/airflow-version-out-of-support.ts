import { limit } from '../../reference/limits';
import { isBefore } from '../clusters';
import { definePolicy } from '../define';

export const airflowVersionOutOfSupport = definePolicy({
  id: 'reliability/airflow-version-out-of-support',
  summary: 'The version of Airflow gets fixes.',
  why: 'Support for 2.6 and older ended on 30 December 2025: holes in Airflow and its libraries stay open.',
  fix: 'Upgrade the environment to a version that MWAA supports (AirflowVersion, airflow_version).',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [{ url: 'https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html', asOf: null }],
  on: 'Orchestrator',
  options: {
    first: { default: limit('mwaa-first-supported').value, description: 'The oldest version with support.' },
  },
  messages: { old: 'the version gets no fixes any more' },
  check: (environment, { options, need, report }) => {
    if (environment.service !== 'mwaa') return;
    const version = need(environment.airflow, 'the version of Airflow');
    if (version === undefined || !isBefore(version, options.first)) return;
    report({ messageId: 'old', actual: version, expected: `${options.first} or later` });
  },
});
