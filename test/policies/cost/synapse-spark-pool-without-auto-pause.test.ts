import { PolicyTester } from '../../../harness/testing/policy-tester';
import { synapseSparkPoolWithoutAutoPause } from '../../../policies/cost/synapse-spark-pool-without-auto-pause';
import { SYNAPSE } from '../../fixtures/pipelines';

const NEVER = { messageId: 'never', actual: 'no auto-pause', expected: 'auto-pause' };

PolicyTester.run(
  synapseSparkPoolWithoutAutoPause,
  {
    passing: [
      { name: 'a delay, in Terraform', input: SYNAPSE.tf({ auto_pause: [{ delay_in_minutes: 15 }] }) },
      { name: 'a delay, in Pulumi', input: SYNAPSE.pulumi({ autoPause: { enabled: true, delayInMinutes: 15 } }) },
    ],
    failing: [
      { name: 'none, in Terraform', input: SYNAPSE.tf({ name: 'spark' }), findings: [SYNAPSE.onTf(NEVER)] },
      {
        name: 'switched off, in Pulumi',
        input: SYNAPSE.pulumi({ autoPause: { enabled: false, delayInMinutes: 15 } }),
        findings: [SYNAPSE.onPulumi(NEVER)],
      },
    ],
  },
  { describe, it },
);
