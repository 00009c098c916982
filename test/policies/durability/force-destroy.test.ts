import { cloudformation, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { forceDestroy } from '../../../policies/durability/force-destroy';
import { googleBucket, LAKE, pulumiGcpBucket } from '../../fixtures/stores';
import { dataset, holding } from '../../fixtures/workload';

const ALLOWED = { messageId: 'allowed', actual: 'objects go with it', expected: 'it refuses while it holds objects' };

function emptied(name: string, deletionPolicy = 'Delete') {
  return cloudformation({
    Store: { Type: 'AWS::S3::Bucket', DeletionPolicy: deletionPolicy, Properties: { BucketName: name } },
    Empties: { Type: 'Custom::S3AutoDeleteObjects', Properties: { BucketName: { Ref: 'Store' } } },
  });
}

const inTerraform = (bucket: string) => terraform({ 'aws_s3_bucket.this': { bucket, force_destroy: true } });

PolicyTester.run(
  forceDestroy,
  {
    passing: [
      { name: 'off', input: googleBucket({ force_destroy: false }) },
      { name: 'absent', input: pulumiGcpBucket() },
      { name: 'a lake to try things out', input: inTerraform('duka-dev-lake') },
      { name: 'a store of scratch data', input: emptied('lake-scratch') },
      { name: 'the content of a site', input: emptied('duka-content') },
      { name: 'a store that stays', input: emptied('duka-raw', 'Retain') },
      { name: 'a store that is known to hold nothing', input: emptied('duka-raw'), workload: holding('Store') },
    ],
    failing: [
      {
        name: 'a raw bucket, in CloudFormation',
        input: emptied('duka-raw'),
        findings: [{ ...ALLOWED, address: 'Store' }],
      },
      {
        name: 'any bucket of production, in Terraform',
        input: inTerraform('duka-prod-orders'),
        findings: [{ ...ALLOWED, address: 'aws_s3_bucket.this' }],
      },
      {
        name: 'a store that is known to hold data, whatever it is called',
        input: emptied('duka-dev-lake'),
        workload: holding('Store', dataset()),
        findings: [{ ...ALLOWED, address: 'Store' }],
      },
      {
        name: 'a lake, in Google Terraform',
        input: googleBucket({ force_destroy: true }),
        findings: [{ ...ALLOWED, address: LAKE.terraformGoogle }],
      },
      {
        name: 'a lake, in Pulumi for Google',
        input: pulumiGcpBucket({ forceDestroy: true }),
        findings: [{ ...ALLOWED, address: LAKE.pulumiGcp }],
      },
      {
        name: 'a lake, in Pulumi for AWS',
        input: pulumi({ 'aws:s3/bucketV2:BucketV2 lake': { forceDestroy: true } }),
        findings: [{ ...ALLOWED, address: urn('aws:s3/bucketV2:BucketV2', 'lake') }],
      },
    ],
  },
  { describe, it },
);
