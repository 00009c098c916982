import { PolicyTester } from '../../../harness/testing/policy-tester';
import { orchestratorPlainTextSecret } from '../../../policies/security/orchestrator-plain-text-secret';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const WRITTEN = { messageId: 'written', actual: 'a written value', expected: 'a secret in a backend' };

PolicyTester.run(
  orchestratorPlainTextSecret,
  {
    passing: [
      {
        name: 'a backend, in CloudFormation',
        input: MWAA.cfn({
          AirflowConfigurationOptions: {
            'secrets.backend': 'airflow.providers.amazon.aws.secrets.secrets_manager.SecretsManagerBackend',
          },
        }),
      },
      {
        name: 'plain variables, on Composer',
        input: COMPOSER.tf({ config: [{ software_config: [{ env_variables: { STAGE: 'prod' } }] }] }),
      },
    ],
    failing: [
      {
        name: 'a password of mail, in CloudFormation',
        input: MWAA.cfn({ AirflowConfigurationOptions: { 'smtp.smtp_password': 'hunter2' } }),
        findings: [MWAA.onCfn(WRITTEN)],
      },
      {
        name: 'a connection, on Composer',
        input: COMPOSER.tf({
          config: [{ software_config: [{ env_variables: { AIRFLOW_CONN_DB: 'postgres://etl:hunter2@db/orders' } }] }],
        }),
        findings: [COMPOSER.onTf(WRITTEN)],
      },
      {
        name: 'a key, on Composer in Pulumi',
        input: COMPOSER.pulumi({ config: { softwareConfig: { envVariables: { API_KEY: 'abc123' } } } }),
        findings: [COMPOSER.onPulumi(WRITTEN)],
      },
    ],
  },
  { describe, it },
);
