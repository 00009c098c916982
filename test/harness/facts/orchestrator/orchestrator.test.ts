import { COMPUTED, cloudFormation, onlyFact, saidBy, terraform } from '../engines';

test('an image of Composer tells its generation and the version of Airflow, and settings are spelt as Airflow does', () => {
  const graph = terraform({
    'google_composer_environment.a': {
      config: [
        {
          software_config: [
            {
              image_version: 'composer-2.9.7-airflow-2.9.3',
              airflow_config_overrides: { 'core-default_task_retries': '3' },
            },
          ],
        },
      ],
    },
  });

  expect(onlyFact(graph, 'Orchestrator')).toMatchObject({
    generation: 2,
    airflow: '2.9.3',
    settings: { 'core.default_task_retries': '3' },
  });
});

test('what a plan of Composer knows after apply because nobody wrote it is absent', () => {
  const graph = terraform({
    'google_composer_environment.a': {
      config: [
        {
          data_retention_config: COMPUTED,
          recovery_config: COMPUTED,
          web_server_network_access_control: COMPUTED,
          software_config: [{ image_version: COMPUTED }],
        },
      ],
    },
  });

  expect(saidBy(onlyFact(graph, 'Orchestrator'))).toMatchObject({
    cleansUp: false,
    snapshots: false,
    openToInternet: false,
  });
  expect(onlyFact(graph, 'Orchestrator').airflow).toBeUndefined();
});

test('MWAA keeps the logs of those parts that say so', () => {
  const planned = terraform({
    'aws_mwaa_environment.a': {
      logging_configuration: [
        { task_logs: [{ enabled: true }], scheduler_logs: [{ enabled: false }], worker_logs: COMPUTED },
      ],
    },
  });
  const template = cloudFormation({ A: ['AWS::MWAA::Environment', {}] });

  expect(onlyFact(planned, 'Orchestrator').logged).toEqual(['task_logs']);
  expect(onlyFact(template, 'Orchestrator').logged).toEqual([]);
});
