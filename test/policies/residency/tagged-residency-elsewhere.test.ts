import { cloudformation, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { taggedResidencyElsewhere } from '../../../policies/residency/tagged-residency-elsewhere';
import { azurermAccount, googleBucket, LAKE } from '../../fixtures/stores';

function bucket(tag: string, region: string) {
  const Tags = [{ Key: 'DataResidency', Value: tag }];
  return cloudformation({ Lake: { Type: 'AWS::S3::Bucket', Properties: { Tags } } }, region);
}

const elsewhere = (actual: string, tag: string) => ({ messageId: 'elsewhere', actual, expected: `in ${tag}` });

PolicyTester.run(
  taggedResidencyElsewhere,
  {
    passing: [
      { name: 'no tag', input: googleBucket({ location: 'US' }) },
      { name: 'its own country', input: bucket('ZA', 'af-south-1') },
      { name: 'Kenya, which has no region, on its continent', input: bucket('Kenya', 'af-south-1') },
      { name: 'its continent', input: bucket('EU', 'eu-west-1') },
      { name: 'a word that names no place', input: bucket('restricted', 'us-east-1') },
      { name: 'a region by its name', input: azurermAccount({ tags: { data_residency: 'southafricanorth' } }) },
    ],
    failing: [
      {
        name: 'another continent, in CloudFormation',
        input: bucket('KE', 'us-east-1'),
        findings: [{ ...elsewhere('us-east-1', 'KE'), address: LAKE.cloudformation }],
      },
      {
        name: 'another country, in Terraform',
        input: terraform({ 'aws_s3_bucket.lake': { bucket: 'lake', tags: { DataResidency: 'IE' } } }, 'eu-central-1'),
        findings: [{ ...elsewhere('eu-central-1', 'IE'), address: LAKE.terraformAws }],
      },
      {
        name: 'a copy on another continent, in Pulumi',
        input: pulumi(
          {
            'aws:s3/bucketV2:BucketV2 lake': {
              bucket: 'lake',
              tags: { sovereignty: 'Africa' },
              replicationConfiguration: {
                rules: [{ status: 'Enabled', destination: { bucket: 'arn:aws:s3:::copy' } }],
              },
            },
            'aws:s3/bucketV2:BucketV2 copy': { bucket: 'copy', region: 'us-east-1' },
          },
          { 'aws:region': 'af-south-1' },
        ),
        findings: [{ ...elsewhere('us-east-1', 'Africa'), address: urn('aws:s3/bucketV2:BucketV2', 'lake') }],
      },
    ],
  },
  { describe, it },
);
