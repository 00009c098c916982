import { PolicyTester } from '../../../harness/testing/policy-tester';
import { transitionOrder } from '../../../policies/lifecycle/transition-order';
import {
  azureNativeLife,
  azurermLife,
  cloudformationLife,
  googleLife,
  pulumiAwsLife,
  pulumiGcpLife,
  terraformLife,
} from '../../fixtures/lifecycles';
import { cloudformationBucket, googleBucket, LAKE, terraformBucket } from '../../fixtures/stores';

const TOO_EARLY = { messageId: 'too-early', actual: 'STANDARD_IA on day 10', expected: 'day 30 or later' };

const downTheWaterfall = [
  ['STANDARD_IA', 30],
  ['GLACIER', 90],
] as const;

PolicyTester.run(
  transitionOrder,
  {
    passing: [
      { name: 'a bucket without rules', input: cloudformationBucket() },
      {
        name: 'a move by age, beside old versions that expire sooner after they were replaced',
        input: googleBucket({
          versioning: [{ enabled: true }],
          lifecycle_rule: [
            { action: [{ type: 'SetStorageClass', storage_class: 'NEARLINE' }], condition: [{ age: 60 }] },
            { action: [{ type: 'Delete' }], condition: [{ days_since_noncurrent_time: 30, with_state: 'ARCHIVED' }] },
          ],
        }),
      },
      { name: 'S3 classes in order', input: cloudformationLife({ moves: downTheWaterfall, expires: 365 }) },
      {
        name: 'S3 classes in order, written the other way round',
        input: terraformLife({ moves: downTheWaterfall.toReversed() }),
      },
      { name: 'an archive at once', input: pulumiAwsLife({ moves: [['GLACIER_IR', 0]] }) },
      {
        name: 'a disabled rule, which does nothing',
        input: terraformLife({ moves: [['STANDARD_IA', 5]] }, { status: 'Disabled' }),
      },
      {
        name: 'a Cloud Storage class left early by a rule, which is free',
        input: googleLife({
          moves: [
            ['NEARLINE', 30],
            ['COLDLINE', 40],
          ],
        }),
      },
      {
        name: 'a legacy class and the one that took its place',
        input: pulumiGcpLife({ moves: [['STANDARD', 10]] }, { storageClass: 'REGIONAL' }),
      },
      {
        name: 'a blob moved to cool and expired',
        input: azurermLife({ moves: [['Cool', 30]], expires: 365 }),
      },
      {
        name: 'rules for different prefixes that would be in the wrong order together',
        input: cloudformationBucket({
          LifecycleConfiguration: {
            Rules: [
              { Status: 'Enabled', Prefix: 'raw/', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 30 }] },
              {
                Status: 'Enabled',
                Prefix: 'mart/',
                Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 60 }],
              },
            ],
          },
        }),
      },
      {
        name: 'temporary objects that expire before the others move',
        input: terraformBucket({
          aws_s3_bucket_lifecycle_configuration: {
            rule: [
              {
                id: 'all',
                status: 'Enabled',
                filter: [{ prefix: '' }],
                transition: [{ storage_class: 'STANDARD_IA', days: 30 }],
              },
              {
                id: 'temporary',
                status: 'Enabled',
                filter: [{ tag: [{ key: 'keep', value: 'no' }] }],
                expiration: [{ days: 7 }],
              },
            ],
          },
        }),
      },
    ],
    failing: [
      {
        name: 'Standard-IA before day 30, in CloudFormation',
        input: cloudformationLife({ moves: [['STANDARD_IA', 10]] }),
        findings: [{ ...TOO_EARLY, address: LAKE.cloudformation }],
      },
      {
        name: 'Standard-IA before day 30, in a separate Terraform resource',
        input: terraformLife({ moves: [['STANDARD_IA', 10]] }),
        findings: [{ ...TOO_EARLY, address: LAKE.terraformAws }],
      },
      {
        name: 'Standard-IA before day 30, in Pulumi',
        input: pulumiAwsLife({ moves: [['STANDARD_IA', 10]] }),
        findings: [{ ...TOO_EARLY, address: LAKE.pulumiAws }],
      },
      {
        name: 'Standard-IA before day 30, only for large objects',
        input: terraformLife({ moves: [['STANDARD_IA', 10]] }, { filter: [{ object_size_greater_than: 131072 }] }),
        findings: [{ ...TOO_EARLY, address: LAKE.terraformAws }],
      },
      {
        name: 'the same mistake under two prefixes, told once',
        input: cloudformationBucket({
          LifecycleConfiguration: {
            Rules: ['raw/', 'mart/'].map((Prefix) => ({
              Status: 'Enabled',
              Prefix,
              Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 10 }],
            })),
          },
        }),
        findings: [{ ...TOO_EARLY, address: LAKE.cloudformation }],
      },
      {
        name: 'old versions moved to Standard-IA before day 30',
        input: cloudformationBucket({
          VersioningConfiguration: { Status: 'Enabled' },
          LifecycleConfiguration: {
            Rules: [
              {
                Status: 'Enabled',
                NoncurrentVersionTransitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 10 }],
              },
            ],
          },
        }),
        findings: [{ ...TOO_EARLY, address: LAKE.cloudformation }],
      },
      {
        name: 'Glacier ten days after Standard-IA',
        input: cloudformationLife({
          moves: [
            ['STANDARD_IA', 30],
            ['GLACIER', 40],
          ],
        }),
        findings: [
          {
            messageId: 'too-soon-after',
            address: LAKE.cloudformation,
            actual: 'GLACIER on day 40',
            expected: 'day 60 or later',
          },
        ],
      },
      {
        name: 'archive ten days after cool, in azure-native',
        input: azureNativeLife({
          moves: [
            ['Cool', 30],
            ['Archive', 40],
          ],
        }),
        findings: [
          {
            messageId: 'too-soon-after',
            address: LAKE.pulumiAzureNative,
            actual: 'Archive on day 40',
            expected: 'day 60 or later',
          },
        ],
      },
      {
        name: 'from Glacier back to Standard-IA',
        input: terraformLife({
          moves: [
            ['GLACIER', 30],
            ['STANDARD_IA', 200],
          ],
        }),
        findings: [
          {
            messageId: 'wrong-order',
            address: LAKE.terraformAws,
            actual: 'GLACIER on day 30, STANDARD_IA on day 200',
            expected: 'from warm to cold',
          },
        ],
      },
      {
        name: 'from Coldline back to Nearline, in Terraform',
        input: googleLife({
          moves: [
            ['COLDLINE', 30],
            ['NEARLINE', 90],
          ],
        }),
        findings: [
          {
            messageId: 'wrong-order',
            address: LAKE.terraformGoogle,
            actual: 'COLDLINE on day 30, NEARLINE on day 90',
            expected: 'from warm to cold',
          },
        ],
      },
      {
        name: 'from Coldline back to Nearline for objects and old versions alike, told once',
        input: googleLife(
          {
            moves: [
              ['COLDLINE', 30],
              ['NEARLINE', 90],
            ],
          },
          { versioning: [{ enabled: true }] },
        ),
        findings: [
          {
            messageId: 'wrong-order',
            address: LAKE.terraformGoogle,
            actual: 'COLDLINE on day 30, NEARLINE on day 90',
            expected: 'from warm to cold',
          },
        ],
      },
      {
        name: 'a Coldline bucket whose objects are to move to Nearline, in Pulumi',
        input: pulumiGcpLife({ moves: [['NEARLINE', 90]] }, { storageClass: 'COLDLINE' }),
        findings: [
          {
            messageId: 'wrong-order',
            address: LAKE.pulumiGcp,
            actual: 'COLDLINE on day 0, NEARLINE on day 90',
            expected: 'from warm to cold',
          },
        ],
      },
      {
        name: 'blobs archived before they are to be cooled',
        input: azurermLife({
          moves: [
            ['Archive', 30],
            ['Cool', 220],
          ],
        }),
        findings: [
          {
            messageId: 'wrong-order',
            address: LAKE.terraformAzurerm,
            actual: 'Archive on day 30, Cool on day 220',
            expected: 'from warm to cold',
          },
        ],
      },
      {
        name: 'Glacier after the expiry',
        input: cloudformationLife({ moves: [['GLACIER', 400]], expires: 365 }),
        findings: [
          {
            messageId: 'after-expiry',
            address: LAKE.cloudformation,
            actual: 'GLACIER on day 400',
            expected: 'before they expire on day 365',
          },
        ],
      },
      {
        name: 'Archive on the day of the expiry, in Pulumi',
        input: pulumiGcpLife({ moves: [['ARCHIVE', 365]], expires: 365 }),
        findings: [
          {
            messageId: 'after-expiry',
            address: LAKE.pulumiGcp,
            actual: 'ARCHIVE on day 365',
            expected: 'before they expire on day 365',
          },
        ],
      },
    ],
    cannotTell: [
      {
        name: 'a class that nobody knows',
        input: googleBucket({
          lifecycle_rule: [
            { action: [{ type: 'SetStorageClass', storage_class: 'FROZEN' }], condition: [{ age: 30 }] },
          ],
        }),
        because: /FROZEN is no storage class of gcp/,
      },
      {
        name: 'a day that is a parameter without a value',
        input: cloudformationBucket({
          LifecycleConfiguration: {
            Rules: [
              {
                Status: 'Enabled',
                Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: { Ref: 'AWS::NoSuchParameter' } }],
              },
            ],
          },
        }),
        because: /the day of a transition/,
      },
    ],
  },
  { describe, it },
);
