import { PolicyTester } from '../../../harness/testing/policy-tester';
import { deltaVacuumShorterThanTrainingHorizon } from '../../../policies/lifecycle/delta-vacuum-shorter-than-training-horizon';
import { glueCloudformation, glueTerraform, ORDERS } from '../../fixtures/tables';
import { stating } from '../../fixtures/twins';

const DELTA = { 'spark.sql.sources.provider': 'delta' };
const KEPT = {
  ...DELTA,
  'delta.deletedFileRetentionDuration': 'interval 90 days',
  'delta.logRetentionDuration': 'interval 90 days',
};
const WANTED = 'at least 90 days';

function findings(address: string) {
  return [
    { messageId: 'short', address, actual: '7 days', expected: WANTED },
    { messageId: 'short', address, actual: '30 days', expected: WANTED },
  ] as const;
}

PolicyTester.run(
  deltaVacuumShorterThanTrainingHorizon,
  {
    passing: [
      {
        name: 'kept for as long, in CloudFormation',
        input: glueCloudformation({ parameters: KEPT }),
        workload: stating(ORDERS.cloudformation, { retention: 90 }),
      },
      {
        name: 'kept for as long, in Terraform',
        input: glueTerraform({ parameters: KEPT }),
        workload: stating(ORDERS.terraformAws, { retention: 90 }),
      },
      { name: 'nobody trains on it', input: glueTerraform({ parameters: DELTA }) },
    ],
    failing: [
      {
        name: "Delta's defaults, in CloudFormation",
        input: glueCloudformation({ parameters: DELTA }),
        workload: stating(ORDERS.cloudformation, { retention: 90 }),
        findings: findings(ORDERS.cloudformation),
      },
      {
        name: "Delta's defaults, in Terraform",
        input: glueTerraform({ parameters: DELTA }),
        workload: stating(ORDERS.terraformAws, { retention: 90 }),
        findings: findings(ORDERS.terraformAws),
      },
    ],
  },
  { describe, it },
);
