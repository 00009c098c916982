import { PolicyTester } from '../../../harness/testing/policy-tester';
import { emrServerlessPreInitialisedWorkersHeld } from '../../../policies/cost/emr-serverless-pre-initialised-workers-held';
import { EMR_SERVERLESS } from '../../fixtures/pipelines';

const EXPECTED = 'at most 15 minutes';
const LATE = { messageId: 'late', actual: 'after 60 minutes', expected: EXPECTED };

PolicyTester.run(
  emrServerlessPreInitialisedWorkersHeld,
  {
    passing: [
      {
        name: 'workers that go after a quarter of an hour, by default',
        input: EMR_SERVERLESS.cfn({ InitialCapacity: [{ Key: 'DRIVER', Value: { WorkerCount: 1 } }] }),
      },
      {
        name: 'a long idle time without workers',
        input: EMR_SERVERLESS.tf({ auto_stop_configuration: [{ enabled: true, idle_timeout_minutes: 60 }] }),
      },
      {
        name: 'workers that go soon, in Pulumi',
        input: EMR_SERVERLESS.pulumi({
          initialCapacities: [{ initialCapacityType: 'Driver' }],
          autoStopConfiguration: { idleTimeoutMinutes: 10 },
        }),
      },
    ],
    failing: [
      {
        name: 'auto-stop off, in CloudFormation',
        input: EMR_SERVERLESS.cfn({ AutoStopConfiguration: { Enabled: false } }),
        findings: [EMR_SERVERLESS.onCfn({ messageId: 'never', actual: 'never', expected: EXPECTED })],
      },
      {
        name: 'workers that are held for an hour, in Terraform',
        input: EMR_SERVERLESS.tf({
          initial_capacity: [{ initial_capacity_type: 'Driver' }],
          auto_stop_configuration: [{ idle_timeout_minutes: 60 }],
        }),
        findings: [EMR_SERVERLESS.onTf(LATE)],
      },
      {
        name: 'workers that are held for an hour, in Pulumi',
        input: EMR_SERVERLESS.pulumi({
          initialCapacities: [{ initialCapacityType: 'Driver' }],
          autoStopConfiguration: { idleTimeoutMinutes: 60 },
        }),
        findings: [EMR_SERVERLESS.onPulumi(LATE)],
      },
    ],
  },
  { describe, it },
);
