import type { Block } from '../../../harness/testing/inputs';
import { attribute, output, urn } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { publicAccess } from '../../../policies/security/public-access';
import {
  azureNativeAccount,
  azurermAccount,
  cloudformationBucket,
  googleBucket,
  LAKE,
  pulumiAwsBucket,
  pulumiGcpBucket,
  terraformBucket,
} from '../../fixtures/stores';

const BLOCKED = {
  BlockPublicAcls: true,
  BlockPublicPolicy: true,
  IgnorePublicAcls: true,
  RestrictPublicBuckets: true,
};
const GUARD_OFF = { messageId: 'guard-off', actual: 'off', expected: 'public access blocked' };
const PUBLIC_LIST = { messageId: 'public-list', actual: 'public', expected: 'private' };
const PUBLIC_GRANT = { messageId: 'public-grant', expected: 'named principals' };

const READ_ALL = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::lake/*' };

function policy(...Statement: Block[]): Readonly<Record<string, Block>> {
  const Properties = { Bucket: { Ref: 'Lake' }, PolicyDocument: { Statement } };
  return { Access: { Type: 'AWS::S3::BucketPolicy', Properties } };
}

const googleMember = (member: string) => ({
  'google_storage_bucket_iam_member.readers': {
    bucket: attribute('google_storage_bucket.lake', 'name'),
    role: 'roles/storage.objectViewer',
    member,
  },
});

PolicyTester.run(
  publicAccess,
  {
    passing: [
      { name: "the provider's default", input: cloudformationBucket() },
      {
        name: 'all four flags, which override the rest',
        input: cloudformationBucket(
          { PublicAccessBlockConfiguration: BLOCKED, AccessControl: 'PublicRead' },
          policy(READ_ALL),
        ),
      },
      {
        name: 'everyone denied without TLS',
        input: cloudformationBucket(
          {},
          policy({ ...READ_ALL, Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ),
      },
      {
        name: 'everyone of one organisation',
        input: cloudformationBucket(
          {},
          policy({ ...READ_ALL, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } }),
        ),
      },
      {
        name: 'one service account',
        input: googleBucket({}, googleMember('serviceAccount:etl@p.iam.gserviceaccount.com')),
      },
      { name: 'no public blobs', input: azurermAccount({ allow_nested_items_to_be_public: false }) },
      {
        name: 'a grant on another bucket, whose guard is on',
        input: cloudformationBucket(
          {},
          {
            Site: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: BLOCKED } },
            Access: {
              Type: 'AWS::S3::BucketPolicy',
              Properties: { Bucket: { Ref: 'Site' }, PolicyDocument: { Statement: [READ_ALL] } },
            },
          },
        ),
      },
    ],
    failing: [
      {
        name: 'a flag that is off, in CloudFormation',
        input: cloudformationBucket({ PublicAccessBlockConfiguration: { ...BLOCKED, RestrictPublicBuckets: false } }),
        findings: [{ ...GUARD_OFF, address: LAKE.cloudformation }],
      },
      {
        name: 'a flag that is off, in Terraform',
        input: terraformBucket({
          aws_s3_bucket_public_access_block: {
            block_public_acls: true,
            block_public_policy: false,
            ignore_public_acls: true,
            restrict_public_buckets: true,
          },
        }),
        findings: [{ ...GUARD_OFF, address: LAKE.terraformAws }],
      },
      {
        name: 'public blobs, in azure-native',
        input: azureNativeAccount({ allowBlobPublicAccess: true }),
        findings: [{ ...GUARD_OFF, address: LAKE.pulumiAzureNative }],
      },
      {
        name: 'public blobs and a public container, in azurerm',
        input: azurermAccount(
          { allow_nested_items_to_be_public: true },
          { azurerm_storage_container: { name: 'raw', container_access_type: 'blob' } },
        ),
        findings: [
          { ...GUARD_OFF, address: LAKE.terraformAzurerm },
          { ...PUBLIC_LIST, address: LAKE.terraformAzurerm },
        ],
      },
      {
        name: 'a public access list, in CloudFormation',
        input: cloudformationBucket({ AccessControl: 'PublicRead' }),
        findings: [{ ...PUBLIC_LIST, address: LAKE.cloudformation }],
      },
      {
        name: 'a public access list, in Pulumi for AWS',
        input: pulumiAwsBucket({ 'aws:s3/bucketAclV2:BucketAclV2': { acl: 'public-read' } }),
        findings: [{ ...PUBLIC_LIST, address: LAKE.pulumiAws }],
      },
      {
        name: 'a bucket policy for everyone, in CloudFormation',
        input: cloudformationBucket({}, policy(READ_ALL)),
        findings: [{ ...PUBLIC_GRANT, address: 'Access', actual: '*' }],
      },
      {
        name: 'two statements for everyone, told once',
        input: cloudformationBucket(
          {},
          policy({ ...READ_ALL, Principal: { AWS: '*' } }, { ...READ_ALL, Action: 's3:ListBucket' }),
        ),
        findings: [{ ...PUBLIC_GRANT, address: 'Access', actual: '*' }],
      },
      {
        name: 'a bucket policy for everyone, in Terraform',
        input: terraformBucket({ aws_s3_bucket_policy: { policy: JSON.stringify({ Statement: [READ_ALL] }) } }),
        findings: [{ ...PUBLIC_GRANT, address: 'aws_s3_bucket_policy.lake', actual: '*' }],
      },
      {
        name: 'a member who is everyone, in Google Terraform',
        input: googleBucket({}, googleMember('allUsers')),
        findings: [{ ...PUBLIC_GRANT, address: 'google_storage_bucket_iam_member.readers', actual: 'allUsers' }],
      },
      {
        name: 'members who are everyone with an account, in Pulumi for Google',
        input: pulumiGcpBucket(
          {},
          {
            'gcp:storage/bucketIAMBinding:BucketIAMBinding readers': {
              bucket: output('gcp:storage/bucket:Bucket', 'lake', 'name'),
              role: 'roles/storage.objectViewer',
              members: ['allAuthenticatedUsers', 'group:team@duka.example'],
            },
          },
        ),
        findings: [
          {
            ...PUBLIC_GRANT,
            address: urn('gcp:storage/bucketIAMBinding:BucketIAMBinding', 'readers'),
            actual: 'allAuthenticatedUsers',
          },
        ],
      },
    ],
    cannotTell: [
      {
        name: 'a flag that a parameter decides',
        input: cloudformationBucket({
          PublicAccessBlockConfiguration: { ...BLOCKED, RestrictPublicBuckets: { Ref: 'AWS::NoSuchParameter' } },
        }),
        because: /whether public access is blocked/,
      },
      {
        name: 'principals that a parameter names',
        input: cloudformationBucket({}, policy({ ...READ_ALL, Principal: { AWS: { Ref: 'AWS::NoSuchParameter' } } })),
        because: /whom the grant lets in/,
      },
    ],
  },
  { describe, it },
);
