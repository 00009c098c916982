import { PolicyTester } from '../../../harness/testing/policy-tester';
import { missingCostTags } from '../../../policies/cost/missing-cost-tags';
import { oneCloudformation } from '../../fixtures/one';
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

const MISSING = {
  messageId: 'missing',
  actual: 'no tags',
  expected: 'one of cost-center, owner, team, project, department, business-unit, billing, billing-code',
};
const tagged = (Key: string) => cloudformationBucket({ Tags: [{ Key, Value: 'x' }] });

PolicyTester.run(
  missingCostTags,
  {
    passing: [
      { name: 'a cost centre', input: tagged('CostCenter') },
      { name: 'a cost centre in British spelling', input: tagged('cost-centre') },
      { name: 'a key with the name of the company before it', input: tagged('duka:Owner') },
      { name: 'a label', input: googleBucket({ labels: { team: 'data' } }) },
      { name: 'a tag of an account', input: azurermAccount({ tags: { Project: 'lake' } }) },
      { name: 'a bucket of something else', input: oneCloudformation('AWS::S3::Bucket', { BucketName: 'duka-site' }) },
    ],
    failing: [
      { name: 'none, in CloudFormation', input: cloudformationBucket(), findings: [{ ...MISSING, address: 'Lake' }] },
      {
        name: 'only others, in CloudFormation',
        input: tagged('Environment'),
        findings: [{ ...MISSING, actual: 'only Environment', address: 'Lake' }],
      },
      { name: 'none, in Terraform', input: terraformBucket(), findings: [{ ...MISSING, address: LAKE.terraformAws }] },
      {
        name: 'a store that is known to hold data',
        input: oneCloudformation('AWS::S3::Bucket', {}),
        workload: holding('Main', dataset()),
        findings: [{ ...MISSING, address: 'Main' }],
      },
      {
        name: 'none, in Pulumi for Google',
        input: pulumiGcpBucket(),
        findings: [{ ...MISSING, address: LAKE.pulumiGcp }],
      },
      {
        name: 'none, in azure-native',
        input: azureNativeAccount(),
        findings: [{ ...MISSING, address: LAKE.pulumiAzureNative }],
      },
    ],
  },
  { describe, it },
);
