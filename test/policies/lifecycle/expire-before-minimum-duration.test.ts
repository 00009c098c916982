import { PolicyTester } from '../../../harness/testing/policy-tester';
import { expireBeforeMinimumDuration } from '../../../policies/lifecycle/expire-before-minimum-duration';
import {
  azureNativeLife,
  azurermLife,
  cloudformationLife,
  googleLife,
  pulumiAwsLife,
  pulumiGcpLife,
  terraformLife,
} from '../../fixtures/lifecycles';
import { cloudformationBucket, LAKE } from '../../fixtures/stores';

const GLACIER_FOR_30_DAYS = { moves: [['GLACIER', 90]], expires: 120 } as const;
const TOO_SHORT = {
  messageId: 'too-short',
  actual: 'GLACIER from day 90, deleted on day 120',
  expected: 'deleted on day 180 or later',
};
const VERSIONED = { VersioningConfiguration: { Status: 'Enabled' } };

PolicyTester.run(
  expireBeforeMinimumDuration,
  {
    passing: [
      {
        name: 'Glacier for just its least stay',
        input: cloudformationLife({ moves: [['GLACIER', 90]], expires: 180 }),
      },
      {
        name: 'a class without a least stay',
        input: terraformLife({ moves: [['INTELLIGENT_TIERING', 0]], expires: 2 }),
      },
      { name: 'objects that never expire', input: pulumiAwsLife({ moves: [['DEEP_ARCHIVE', 30]] }) },
      {
        name: 'a move after the expiry, which another rule finds',
        input: googleLife({ moves: [['ARCHIVE', 30]], expires: 20 }),
      },
      {
        name: 'Cloud Storage, which counts the days in the class before too',
        input: pulumiGcpLife({ moves: [['NEARLINE', 30]], expires: 45 }),
      },
      { name: 'cool for its least stay', input: azurermLife({ moves: [['Cool', 30]], expires: 60 }) },
      {
        name: 'an expiry that leaves old versions in the class for long enough',
        input: cloudformationBucket({
          ...VERSIONED,
          LifecycleConfiguration: {
            Rules: [
              {
                Status: 'Enabled',
                Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }],
                ExpirationInDays: 120,
                NoncurrentVersionExpiration: { NoncurrentDays: 60 },
              },
            ],
          },
        }),
      },
    ],
    failing: [
      {
        name: 'Glacier for 30 days, in CloudFormation',
        input: cloudformationLife(GLACIER_FOR_30_DAYS),
        findings: [{ ...TOO_SHORT, address: LAKE.cloudformation }],
      },
      {
        name: 'Glacier for 30 days, in Terraform',
        input: terraformLife(GLACIER_FOR_30_DAYS),
        findings: [{ ...TOO_SHORT, address: LAKE.terraformAws }],
      },
      {
        name: 'Glacier for 30 days, in Pulumi',
        input: pulumiAwsLife(GLACIER_FOR_30_DAYS),
        findings: [{ ...TOO_SHORT, address: LAKE.pulumiAws }],
      },
      {
        name: 'Coldline deleted when it is 60 days old, in Terraform',
        input: googleLife({ moves: [['COLDLINE', 30]], expires: 60 }),
        findings: [
          {
            messageId: 'too-short',
            address: LAKE.terraformGoogle,
            actual: 'COLDLINE from day 30, deleted on day 60',
            expected: 'deleted on day 90 or later',
          },
        ],
      },
      {
        name: 'a Nearline bucket for files of a week, in Pulumi',
        input: pulumiGcpLife({ expires: 7 }, { storageClass: 'NEARLINE' }),
        findings: [
          {
            messageId: 'too-short',
            address: LAKE.pulumiGcp,
            actual: 'NEARLINE from day 0, deleted on day 7',
            expected: 'deleted on day 30 or later',
          },
        ],
      },
      {
        name: 'archive for 50 days, in azurerm',
        input: azurermLife({ moves: [['Archive', 50]], expires: 100 }),
        findings: [
          {
            messageId: 'too-short',
            address: LAKE.terraformAzurerm,
            actual: 'Archive from day 50, deleted on day 100',
            expected: 'deleted on day 230 or later',
          },
        ],
      },
      {
        name: 'cold for ten days, in azure-native',
        input: azureNativeLife({ moves: [['Cold', 30]], expires: 40 }),
        findings: [
          {
            messageId: 'too-short',
            address: LAKE.pulumiAzureNative,
            actual: 'Cold from day 30, deleted on day 40',
            expected: 'deleted on day 120 or later',
          },
        ],
      },
      {
        name: 'old versions archived for ten days',
        input: cloudformationBucket({
          ...VERSIONED,
          LifecycleConfiguration: {
            Rules: [
              {
                Status: 'Enabled',
                NoncurrentVersionTransitions: [{ StorageClass: 'GLACIER', TransitionInDays: 30 }],
                NoncurrentVersionExpiration: { NoncurrentDays: 40 },
              },
            ],
          },
        }),
        findings: [
          {
            messageId: 'too-short',
            address: LAKE.cloudformation,
            actual: 'GLACIER from day 30, deleted on day 40',
            expected: 'deleted on day 120 or later',
          },
        ],
      },
    ],
    cannotTell: [
      {
        name: 'versioning that a parameter decides',
        input: cloudformationLife(GLACIER_FOR_30_DAYS, {
          VersioningConfiguration: { Status: { Ref: 'AWS::NoSuchParameter' } },
        }),
        because: /whether expired objects stay as old versions/,
      },
    ],
  },
  { describe, it },
);
