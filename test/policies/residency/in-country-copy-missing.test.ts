import { cloudformation } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { inCountryCopyMissing } from '../../../policies/residency/in-country-copy-missing';
import { azureNativeAccount, cloudformationBucket, googleBucket, LAKE, pulumiAwsBucket } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const clinics = dataset({ name: 'clinics', sensitivity: 'sensitive', purpose: 'Health care' });
const MISSING = { messageId: 'missing', expected: 'a copy in Kenya' };

/** A store, and a job with these arguments. */
function withJob(passed: Readonly<Record<string, string>>) {
  return cloudformation({
    Lake: { Type: 'AWS::S3::Bucket', Properties: {} },
    Export: {
      Type: 'AWS::Glue::Job',
      Properties: {
        Role: 'arn:aws:iam::111111111111:role/export',
        Command: { Name: 'glueetl' },
        DefaultArguments: passed,
      },
    },
  });
}

PolicyTester.run(
  inCountryCopyMissing,
  {
    passing: [
      {
        name: 'another purpose',
        input: cloudformationBucket(),
        workload: holding('Lake', dataset({ purpose: 'sales' })),
      },
      {
        name: 'a job that copies it to a store in Kenya',
        input: withJob({ '--tables': '[{"name":"clinics"}]', '--endpoint': 'https://s3.example.co.ke' }),
        workload: holding('Lake', clinics),
      },
      { name: 'a store of which nothing is known', input: cloudformationBucket({ BucketName: 'clinics' }) },
    ],
    failing: [
      {
        name: 'a job that copies something else there',
        input: withJob({ '--tables': '[{"name":"orders"}]', '--endpoint': 'https://s3.example.co.ke' }),
        workload: holding('Lake', clinics),
        findings: [{ ...MISSING, address: 'Lake', actual: 'af-south-1' }],
      },
      {
        name: 'a job over it that copies nothing away',
        input: withJob({ '--tables': '[{"name":"clinics"}]' }),
        workload: holding('Lake', clinics),
        findings: [{ ...MISSING, address: 'Lake', actual: 'af-south-1' }],
      },
      {
        name: 'South Africa only, in CloudFormation',
        input: cloudformationBucket(),
        workload: holding('Lake', clinics),
        findings: [{ ...MISSING, address: 'Lake', actual: 'af-south-1' }],
      },
      {
        name: 'South Africa only, in Pulumi for AWS',
        input: pulumiAwsBucket(),
        workload: holding(LAKE.pulumiAws, clinics),
        findings: [{ ...MISSING, address: LAKE.pulumiAws, actual: 'af-south-1' }],
      },
      {
        name: 'South Africa only, in Google Terraform',
        input: googleBucket(),
        workload: holding(LAKE.terraformGoogle, clinics),
        findings: [{ ...MISSING, address: LAKE.terraformGoogle, actual: 'africa-south1' }],
      },
      {
        name: 'South Africa only, in azure-native',
        input: azureNativeAccount(),
        workload: holding(LAKE.pulumiAzureNative, clinics),
        findings: [{ ...MISSING, address: LAKE.pulumiAzureNative, actual: 'southafricanorth' }],
      },
    ],
  },
  { describe, it },
);
