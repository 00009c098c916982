import { PolicyTester } from '../../../harness/testing/policy-tester';
import { personalDataKeptTooLong } from '../../../policies/lifecycle/personal-data-kept-too-long';
import { findsInEach, inEach, type Part } from '../../fixtures/lake';
import {
  azureNativeLife,
  azurermLife,
  cloudformationLife,
  googleLife,
  pulumiGcpLife,
  terraformLife,
} from '../../fixtures/lifecycles';
import { cloudformationBucket, LAKE, terraformBucket } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const people = dataset({ name: 'people', sensitivity: 'personal', retainDays: 90 });
const health = dataset({ name: 'health', sensitivity: 'sensitive', retainDays: 90 });
const LATE = { messageId: 'expires-late', actual: 'after 365 days', expected: 'deleted after 90 days' };
/** An open table in the store, and what a run of our own is told of it. */
const OPEN: readonly Part[] = [
  { bucket: 'lake' },
  { table: 'people', location: 's3://lake/people/', parameters: { table_type: 'ICEBERG' } },
];
const told = (task: string, retainDays: number): Part => ({
  job: task,
  arguments: { '--task': task, '--tables': JSON.stringify([{ location: 's3://lake/people/', retainDays }]) },
});
const HELD = { workload: { lake: { datasets: [people], horizonDays: 365 } } };
const VERSIONED = { VersioningConfiguration: { Status: 'Enabled' } };

PolicyTester.run(
  personalDataKeptTooLong,
  {
    passing: [
      {
        name: 'personal data that expires in time',
        input: cloudformationLife({ expires: 90 }),
        workload: holding(LAKE.cloudformation, people),
      },
      {
        name: 'data of nobody, kept for ever',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, dataset()),
      },
      { name: 'a store that holds no dataset', input: terraformBucket(), workload: holding(LAKE.terraformAws) },
      {
        name: "a rule for the dataset's own prefix",
        input: cloudformationBucket({
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefix: 'people/', ExpirationInDays: 60 }] },
        }),
        workload: holding(LAKE.cloudformation, people),
      },
      ...inEach('rows of an open table that a run deletes in time', [...OPEN, told('expire', 90)], HELD),
    ],
    failing: [
      {
        name: 'personal data without expiry',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, people),
        findings: [
          {
            messageId: 'never-expires',
            address: LAKE.cloudformation,
            actual: 'no expiry',
            expected: 'deleted after 90 days',
          },
        ],
      },
      {
        name: 'each dataset on its own',
        input: cloudformationBucket({
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefix: 'people/', ExpirationInDays: 365 }] },
        }),
        workload: holding(LAKE.cloudformation, people, health),
        findings: [
          { ...LATE, address: LAKE.cloudformation },
          {
            messageId: 'never-expires',
            address: LAKE.cloudformation,
            actual: 'no expiry',
            expected: 'deleted after 90 days',
          },
        ],
      },
      {
        name: 'personal data that expires late, in Terraform',
        input: terraformLife({ expires: 365 }),
        workload: holding(LAKE.terraformAws, people),
        findings: [{ ...LATE, address: LAKE.terraformAws }],
      },
      {
        name: 'personal data that expires late, in Google Terraform',
        input: googleLife({ expires: 365 }),
        workload: holding(LAKE.terraformGoogle, people),
        findings: [{ ...LATE, address: LAKE.terraformGoogle }],
      },
      {
        name: 'personal data that expires late, in Pulumi for Google',
        input: pulumiGcpLife({ expires: 365 }),
        workload: holding(LAKE.pulumiGcp, people),
        findings: [{ ...LATE, address: LAKE.pulumiGcp }],
      },
      {
        name: 'sensitive data that expires late, in azurerm',
        input: azurermLife({ expires: 365 }),
        workload: holding(LAKE.terraformAzurerm, health),
        findings: [{ ...LATE, address: LAKE.terraformAzurerm }],
      },
      {
        name: 'sensitive data that expires late, in azure-native',
        input: azureNativeLife({ expires: 365 }),
        workload: holding(LAKE.pulumiAzureNative, health),
        findings: [{ ...LATE, address: LAKE.pulumiAzureNative }],
      },
      {
        name: 'an expiry that only makes old versions',
        input: cloudformationLife({ expires: 90 }, VERSIONED),
        workload: holding(LAKE.cloudformation, people),
        findings: [
          {
            messageId: 'versions-stay',
            address: LAKE.cloudformation,
            actual: 'versions are kept and never deleted',
            expected: 'deleted after 90 days',
          },
        ],
      },
      ...findsInEach(
        'rows of an open table that a run deletes late',
        [...OPEN, told('expire', 365)],
        [{ ...LATE, at: 'lake' }],
        HELD,
      ),
      ...findsInEach(
        'rows of an open table whose files stay for ever as old versions',
        [{ bucket: 'lake', versioned: true }, ...OPEN.slice(1), told('expire', 90)],
        [
          {
            at: 'lake',
            messageId: 'versions-stay',
            actual: 'versions are kept and never deleted',
            expected: 'deleted after 90 days',
          },
        ],
        HELD,
      ),
    ],
    cannotTell: [
      ...inEach('rows of an open table that only another run touches', [...OPEN, told('compact', 90)], HELD).map(
        (one) => ({ ...one, because: /deleted by the upkeep of its table/ }),
      ),
      { name: 'nothing is known of the data', input: cloudformationBucket(), because: /`sensitivity` and `retain`/ },
      {
        name: 'an expiry that a parameter decides',
        input: cloudformationBucket({
          LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: { Ref: 'AWS::NoSuchParameter' } }] },
        }),
        workload: holding(LAKE.cloudformation, people),
        because: /its expiry is not known/,
      },
    ],
  },
  { describe, it },
);
