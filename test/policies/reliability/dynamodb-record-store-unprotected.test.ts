import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbRecordStoreUnprotected } from '../../../policies/reliability/dynamodb-record-store-unprotected';
import {
  dynamoCloudformation,
  dynamoPulumi,
  dynamoTerraform,
  KEYSPACES_TABLE,
  keyspacesCloudformation,
  TABLE,
} from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const NO_RECOVERY = { messageId: 'no-recovery', actual: 'off', expected: 'point-in-time recovery' };
const DELETABLE = { messageId: 'deletable', actual: 'off', expected: 'deletion protection' };
const RECOVERABLE = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
const PROTECTED = { DeletionProtectionEnabled: true };

PolicyTester.run(
  dynamodbRecordStoreUnprotected,
  {
    passing: [
      { name: 'both, in CloudFormation', input: dynamoCloudformation({ ...RECOVERABLE, ...PROTECTED }) },
      {
        name: 'both, in Terraform',
        input: dynamoTerraform({ point_in_time_recovery: [{ enabled: true }], deletion_protection_enabled: true }),
      },
      {
        name: 'both, in Pulumi',
        input: dynamoPulumi({ pointInTimeRecovery: { enabled: true }, deletionProtectionEnabled: true }),
      },
      { name: 'recovery in Keyspaces', input: keyspacesCloudformation({ PointInTimeRecoveryEnabled: true }) },
      { name: 'a table whose name says that it is a trial', input: dynamoTerraform({ name: 'orders-dev' }) },
      {
        name: 'a cache',
        input: dynamoTerraform(),
        workload: said(TABLE.terraform, { role: 'cache', environment: 'production' }),
      },
    ],
    failing: [
      {
        name: 'neither, in CloudFormation',
        input: dynamoCloudformation(),
        findings: [
          { ...NO_RECOVERY, address: TABLE.cloudformation },
          { ...DELETABLE, address: TABLE.cloudformation },
        ],
      },
      {
        name: 'recovery switched off, in Terraform',
        input: dynamoTerraform({ point_in_time_recovery: [{ enabled: false }], deletion_protection_enabled: true }),
        findings: [{ ...NO_RECOVERY, address: TABLE.terraform }],
      },
      {
        name: 'no protection, in Pulumi',
        input: dynamoPulumi({ pointInTimeRecovery: { enabled: true } }),
        findings: [{ ...DELETABLE, address: TABLE.pulumi }],
      },
      {
        name: 'no recovery in Keyspaces',
        input: keyspacesCloudformation(),
        findings: [{ ...NO_RECOVERY, address: KEYSPACES_TABLE.cloudformation }],
      },
    ],
  },
  { describe, it },
);
