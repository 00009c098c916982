import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import type { Settings } from '../../../policies/define';
import { copyOutsideDeclaredRegions } from '../../../policies/residency/copy-outside-declared-regions';
import type { Residency } from '../../../spec/platform';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiGcpBucket,
} from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const people = dataset({ name: 'people', sensitivity: 'personal' });
const inSouthAfrica: Residency = {
  regions: ['af-south-1', 'africa-south1', 'South Africa North'],
  transferBasis: 'safeguards',
  record: 'DPIA-2026-014',
};
const settings: Settings = { residency: { personal: inSouthAfrica } };
const twoInAfrica: Settings = {
  residency: { personal: { ...inSouthAfrica, regions: ['southafricanorth', 'southafricawest'] } },
};
const OUTSIDE = { messageId: 'outside', expected: 'af-south-1, africa-south1, southafricanorth' };

/** In Terraform a bucket can name a region of its own. */
function copiedTo(region: string) {
  return terraform({
    'aws_s3_bucket.copy': { bucket: 'copy', region },
    'aws_s3_bucket.lake': {
      bucket: 'lake',
      replication_configuration: [
        { role: 'r', rules: [{ status: 'Enabled', destination: [{ bucket: 'arn:aws:s3:::copy' }] }] },
      ],
    },
  });
}

const replicated = cloudformationBucket({
  ReplicationConfiguration: {
    Role: 'arn:aws:iam::111111111111:role/r',
    Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::elsewhere' } }],
  },
});

PolicyTester.run(
  copyOutsideDeclaredRegions,
  {
    passing: [
      {
        name: 'a bucket that stands elsewhere',
        input: terraform({ 'aws_s3_bucket_versioning.lake': { bucket: 'elsewhere' } }),
      },
      { name: 'no copy', input: cloudformationBucket(), settings },
      {
        name: 'copies in other zones of the region',
        input: azurermAccount({ account_replication_type: 'ZRS' }),
        settings,
      },
      {
        name: 'data of nobody',
        input: azurermAccount({ account_replication_type: 'GRS' }),
        workload: holding(LAKE.terraformAzurerm, dataset()),
        settings,
      },
      {
        name: 'data of nobody, and no region stated',
        input: azurermAccount({ account_replication_type: 'GZRS' }),
        workload: holding(LAKE.terraformAzurerm, dataset()),
      },
      {
        name: 'data of a kind that no list is about',
        input: azurermAccount({ account_replication_type: 'GRS' }),
        workload: holding(LAKE.terraformAzurerm, dataset({ sensitivity: 'financial' })),
        settings,
      },
      {
        name: 'a multi-region of data that is known, which the rule on regions tells',
        input: googleBucket({ location: 'EU' }),
        workload: holding(LAKE.terraformGoogle, people),
        settings,
      },
    ],
    failing: [
      {
        name: 'geo-redundant storage, in azurerm',
        input: azurermAccount({ account_replication_type: 'RAGRS' }),
        workload: holding(LAKE.terraformAzurerm, people),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.terraformAzurerm, actual: 'another region' }],
      },
      {
        name: 'geo-redundant storage of who knows what, in azure-native',
        input: azureNativeAccount({ sku: { name: 'Standard_GZRS' } }),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.pulumiAzureNative, actual: 'another region' }],
      },
      {
        name: 'a multi-region, in Google Terraform',
        input: googleBucket({ location: 'EU' }),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.terraformGoogle, actual: 'eu' }],
      },
      {
        name: 'a multi-region, in Pulumi',
        input: pulumiGcpBucket({ location: 'US' }),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.pulumiGcp, actual: 'us' }],
      },
      {
        name: 'a replica abroad, in Terraform',
        input: copiedTo('eu-west-1'),
        workload: holding(LAKE.terraformAws, people),
        settings,
        findings: [{ ...OUTSIDE, address: LAKE.terraformAws, actual: 'eu-west-1' }],
      },
    ],
    cannotTell: [
      {
        name: 'a replica in a bucket that is not in the input',
        input: replicated,
        workload: holding('Lake', people),
        settings,
        because: /does not name the region of a replica/,
      },
      { name: 'a copy, and no region stated', input: replicated, because: /residency with its regions/ },
      {
        name: 'a pair of which one other region is allowed',
        input: azurermAccount({ account_replication_type: 'GRS' }),
        workload: holding(LAKE.terraformAzurerm, people),
        settings: twoInAfrica,
        because: /does not name the region of the second region of GRS/,
      },
    ],
  },
  { describe, it },
);
