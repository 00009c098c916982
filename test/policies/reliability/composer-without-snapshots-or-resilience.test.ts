import { PolicyTester } from '../../../harness/testing/policy-tester';
import { composerWithoutSnapshotsOrResilience } from '../../../policies/reliability/composer-without-snapshots-or-resilience';
import { COMPOSER } from '../../fixtures/pipelines';

const NONE = { messageId: 'none', actual: 'no snapshots', expected: 'scheduled snapshots' };

PolicyTester.run(
  composerWithoutSnapshotsOrResilience,
  {
    passing: [
      {
        name: 'snapshots, in Terraform',
        input: COMPOSER.tf({ config: [{ recovery_config: [{ scheduled_snapshots_config: [{ enabled: true }] }] }] }),
      },
      { name: 'one to try things out', input: COMPOSER.pulumi({ name: 'composer-dev' }) },
    ],
    failing: [
      { name: 'none, in Terraform', input: COMPOSER.tf({ name: 'etl' }), findings: [COMPOSER.onTf(NONE)] },
      {
        name: 'switched off, in Pulumi',
        input: COMPOSER.pulumi({ config: { recoveryConfig: { scheduledSnapshotsConfig: { enabled: false } } } }),
        findings: [COMPOSER.onPulumi(NONE)],
      },
    ],
  },
  { describe, it },
);
