import { PolicyTester } from '../../../harness/testing/policy-tester';
import { composerLegacyGeneration } from '../../../policies/reliability/composer-legacy-generation';
import { COMPOSER } from '../../fixtures/pipelines';

const LEGACY = { messageId: 'legacy', actual: 'Composer 1', expected: 'Composer 2 or 3' };

PolicyTester.run(
  composerLegacyGeneration,
  {
    passing: [
      {
        name: 'the third, in Terraform',
        input: COMPOSER.tf({ config: [{ software_config: [{ image_version: 'composer-3-airflow-2.10.5' }] }] }),
      },
      {
        name: 'the second, in Pulumi',
        input: COMPOSER.pulumi({ config: { softwareConfig: { imageVersion: 'composer-2.9.7-airflow-2.9.3' } } }),
      },
    ],
    failing: [
      {
        name: 'the first, in Terraform',
        input: COMPOSER.tf({ config: [{ software_config: [{ image_version: 'composer-1.20.12-airflow-2.4.3' }] }] }),
        findings: [COMPOSER.onTf(LEGACY)],
      },
      {
        name: 'the first, in Pulumi',
        input: COMPOSER.pulumi({ config: { softwareConfig: { imageVersion: 'composer-1.20.12-airflow-2.4.3' } } }),
        findings: [COMPOSER.onPulumi(LEGACY)],
      },
    ],
  },
  { describe, it },
);
