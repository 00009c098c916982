import { definePolicy } from '../define';

export const orchestratorMetadataNeverCleaned = definePolicy({
  id: 'lifecycle/orchestrator-metadata-never-cleaned',
  summary: 'What Airflow remembers of old runs is deleted.',
  why: 'Runs and their messages pile up in the database: the scheduler slows down, snapshots fail, and upgrades take hours.',
  fix: 'Set data_retention_config.airflow_metadata_retention_config (dataRetentionConfig), or schedule airflow db clean.',
  severity: 'info',
  capability: 'pipelines',
  topics: ['L8.4'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/composer_environment',
      asOf: '2026-08',
    },
    {
      url: 'https://airflow.apache.org/docs/apache-airflow/stable/installation/upgrading_to_airflow3.html',
      asOf: '2025',
    },
  ],
  on: 'Orchestrator',
  options: {},
  messages: { kept: 'the database of Airflow is never cleaned' },
  check: (environment, { need, report }) => {
    // Amazon has no such setting: there, a DAG does it.
    if (environment.service !== 'composer' || need(environment.cleansUp, 'whether it is cleaned') !== false) return;
    report({ messageId: 'kept', actual: 'kept for ever', expected: 'a retention of the metadata' });
  },
});
