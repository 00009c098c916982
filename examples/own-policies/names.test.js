// Its test: the rule's own cases, in the shapes of the engines. Any runner with `describe` and `it` will do.
const { cloudformation, PolicyTester, terraform } = require('ramani/testing');
const { storeNames } = require('./names');

const bucket = (name) => cloudformation({ Raw: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } } });

PolicyTester.run(
  storeNames,
  {
    passing: [
      { name: 'the name of a team, in CloudFormation', input: bucket('soko-prod-raw') },
      { name: 'the name of a team, in Terraform', input: terraform({ 'aws_s3_bucket.raw': { bucket: 'duka-raw' } }) },
    ],
    failing: [
      {
        name: 'no team, in CloudFormation',
        input: bucket('data'),
        findings: [{ messageId: 'unnamed', address: 'Raw', actual: 'data', expected: 'soko-... or duka-...' }],
      },
      {
        name: 'no team, in Terraform',
        input: terraform({ 'aws_s3_bucket.raw': { bucket: 'data' } }),
        findings: [
          { messageId: 'unnamed', address: 'aws_s3_bucket.raw', actual: 'data', expected: 'soko-... or duka-...' },
        ],
      },
    ],
  },
  { describe, it },
);
