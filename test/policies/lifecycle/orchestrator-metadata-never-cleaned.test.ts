import { PolicyTester } from '../../../harness/testing/policy-tester';
import { orchestratorMetadataNeverCleaned } from '../../../policies/lifecycle/orchestrator-metadata-never-cleaned';
import { COMPOSER, MWAA } from '../../fixtures/pipelines';

const KEPT = { messageId: 'kept', actual: 'kept for ever', expected: 'a retention of the metadata' };

PolicyTester.run(
  orchestratorMetadataNeverCleaned,
  {
    passing: [
      {
        name: 'a retention, in Terraform',
        input: COMPOSER.tf({
          config: [
            {
              data_retention_config: [
                {
                  airflow_metadata_retention_config: [{ retention_mode: 'RETENTION_MODE_ENABLED', retention_days: 60 }],
                },
              ],
            },
          ],
        }),
      },
      {
        name: 'a retention, in Pulumi',
        input: COMPOSER.pulumi({
          config: { dataRetentionConfig: { airflowMetadataRetentionConfigs: [{ retentionDays: 60 }] } },
        }),
      },
      { name: "Amazon's, where a DAG does it", input: MWAA.cfn({ Name: 'etl' }) },
    ],
    failing: [
      {
        name: 'none, in Terraform',
        input: COMPOSER.tf({ config: [{ environment_size: 'ENVIRONMENT_SIZE_SMALL' }] }),
        findings: [COMPOSER.onTf(KEPT)],
      },
      { name: 'none, in Pulumi', input: COMPOSER.pulumi({ name: 'etl' }), findings: [COMPOSER.onPulumi(KEPT)] },
    ],
  },
  { describe, it },
);
