import { cloudformation, output } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import type { Settings } from '../../../policies/define';
import { regionOutsideList } from '../../../policies/residency/region-outside-list';
import type { Residency } from '../../../spec/platform';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const people = dataset({ name: 'people', sensitivity: 'personal' });
const health = dataset({ name: 'health', sensitivity: 'sensitive' });
const ledger = dataset({ name: 'ledger', sensitivity: 'financial' });

const inSouthAfrica: Residency = {
  regions: ['af-south-1', 'africa-south1', 'southafricanorth'],
  transferBasis: 'safeguards',
  record: 'DPIA-2026-014',
};
const settings: Settings = { residency: { personal: inSouthAfrica } };
const OUTSIDE = { messageId: 'outside', expected: 'af-south-1, africa-south1, southafricanorth' };
const inIreland = cloudformation({ Lake: { Type: 'AWS::S3::Bucket', Properties: {} } }, 'eu-west-1');

PolicyTester.run(
  regionOutsideList,
  {
    passing: [
      {
        name: 'personal data in a stated region',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, people),
        settings,
      },
      {
        name: 'a location in capitals',
        input: googleBucket(),
        workload: holding(LAKE.terraformGoogle, people),
        settings,
      },
      {
        name: 'a location by its display name',
        input: azurermAccount({ location: 'South Africa North' }),
        workload: holding(LAKE.terraformAzurerm, people),
        settings,
      },
      { name: 'data of nobody anywhere', input: inIreland, workload: holding('Lake', dataset()), settings },
      {
        name: 'financial data, for which no list is stated',
        input: inIreland,
        workload: holding('Lake', ledger),
        settings,
      },
      {
        name: 'sensitive data with consent',
        input: terraformBucket(),
        workload: holding(LAKE.terraformAws, health),
        settings: { residency: { sensitive: { ...inSouthAfrica, transferBasis: 'consent' } } },
      },
    ],
    failing: [
      {
        name: 'personal data in Ireland',
        input: inIreland,
        workload: holding('Lake', people),
        settings,
        findings: [{ ...OUTSIDE, address: 'Lake', actual: 'eu-west-1' }],
      },
      {
        name: 'a multi-region, in Google Terraform',
        input: googleBucket({ location: 'EU' }),
        workload: holding(LAKE.terraformGoogle, people),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.terraformGoogle, actual: 'eu' }],
      },
      {
        name: 'Belgium, in Pulumi for Google',
        input: pulumiGcpBucket({ location: 'europe-west1' }),
        workload: holding(LAKE.pulumiGcp, people),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.pulumiGcp, actual: 'europe-west1' }],
      },
      {
        name: 'the Netherlands, in azure-native',
        input: azureNativeAccount({ location: 'westeurope' }),
        workload: holding(LAKE.pulumiAzureNative, people),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.pulumiAzureNative, actual: 'westeurope' }],
      },
      {
        name: 'personal data for which nothing is recorded',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, people),
        settings: { residency: {} },
        findings: [
          {
            messageId: 'no-basis',
            address: LAKE.cloudformation,
            actual: 'af-south-1',
            expected: 'residency.personal with regions, transferBasis and record',
          },
        ],
      },
      {
        name: 'sensitive data on safeguards only',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, health),
        settings: { residency: { sensitive: inSouthAfrica } },
        findings: [
          { messageId: 'no-consent', address: LAKE.cloudformation, actual: 'safeguards', expected: 'consent' },
        ],
      },
      {
        name: 'a decision of adequacy that nobody has made',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, people),
        settings: { residency: { personal: { ...inSouthAfrica, transferBasis: 'adequacy' } } },
        findings: [
          {
            messageId: 'no-adequacy',
            address: LAKE.cloudformation,
            actual: 'adequacy',
            expected: 'safeguards, necessity or consent',
          },
        ],
      },
      {
        name: 'financial data outside the list that is stated for it',
        input: inIreland,
        workload: holding('Lake', ledger),
        settings: { residency: { financial: inSouthAfrica } },
        findings: [{ ...OUTSIDE, address: 'Lake', actual: 'eu-west-1' }],
      },
    ],
    cannotTell: [
      {
        name: 'nothing is known of the data',
        input: cloudformationBucket(),
        settings,
        because: /`sensitivity` of its datasets/,
      },
      {
        name: 'nothing is stated of where data may sit',
        input: cloudformationBucket(),
        workload: holding(LAKE.cloudformation, people),
        because: /write residency\.personal with regions, transferBasis and record/,
      },
      {
        name: 'a location that another resource decides',
        input: pulumiGcpBucket({ location: output('gcp:organizations/project:Project', 'data', 'region') }),
        workload: holding(LAKE.pulumiGcp, people),
        settings,
        because: /the region is not known/,
      },
      {
        name: 'a region that nobody knows, which may be at home',
        input: cloudformation({ Lake: { Type: 'AWS::S3::Bucket', Properties: {} } }, 'ke-central-1'),
        workload: holding('Lake', people),
        settings: { residency: {} },
        because: /the country of region ke-central-1/,
      },
    ],
  },
  { describe, it },
);
