import { attribute, type Block, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { grantTooBroad } from '../../../policies/security/grant-too-broad';
import { MAIN, oneCloudformation, onePulumi, oneTerraform } from '../../fixtures/one';
import { azurermAccount, googleBucket, LAKE } from '../../fixtures/stores';

const EVERY_ACTION = { messageId: 'every-action', expected: 'named actions' };
const EVERY_STORE = { messageId: 'every-store', expected: 'named resources' };
const [CFN, TF] = ['AWS::IAM::Policy', 'aws_iam_role_policy'];
const PULUMI = 'aws:iam/rolePolicy:RolePolicy';
const LAKE_OBJECTS = 'arn:aws:s3:::lake/*';

function allows(statement: Block) {
  const PolicyDocument = { Statement: [{ Effect: 'Allow', ...statement }] };
  return oneCloudformation(CFN, { Roles: ['etl'], PolicyDocument });
}

const text = (statement: Block) => JSON.stringify({ Statement: { Effect: 'Allow', ...statement } });

function keyFor(AWS: string) {
  const Statement = [{ Effect: 'Allow', Principal: { AWS }, Action: 'kms:*', Resource: '*' }];
  return oneCloudformation('AWS::KMS::Key', { KeyPolicy: { Statement } });
}

const member = (role: string, who: string) =>
  googleBucket(
    {},
    { 'google_storage_bucket_iam_member.main': { bucket: attribute(LAKE.terraformGoogle, 'name'), role, member: who } },
  );
const BUCKET_MEMBER = 'google_storage_bucket_iam_member.main';

function assigned(role: string, scope: string) {
  return terraform({
    'azurerm_role_assignment.main': { scope, role_definition_name: role, principal_id: 'people' },
  });
}

PolicyTester.run(
  grantTooBroad,
  {
    passing: [
      { name: 'named actions on named objects', input: allows({ Action: ['s3:GetObject'], Resource: LAKE_OBJECTS }) },
      {
        name: 'a list of all buckets, which needs them all',
        input: allows({ Action: 's3:ListAllMyBuckets', Resource: '*' }),
      },
      {
        name: 'everything under a condition',
        input: allows({ Action: 's3:*', Resource: '*', Condition: { StringEquals: { 'aws:PrincipalTag/team': 'x' } } }),
      },
      { name: 'a refusal', input: allows({ Effect: 'Deny', Action: '*', Resource: '*' }) },
      { name: 'logs of a function', input: allows({ Action: 'logs:*', Resource: '*' }) },
      { name: "a key that is left to the account's policies", input: keyFor('arn:aws:iam::111111111111:root') },
      {
        name: 'everyone, which another rule tells',
        input: oneCloudformation('AWS::S3::BucketPolicy', {
          Bucket: 'lake',
          PolicyDocument: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: LAKE_OBJECTS }] },
        }),
      },
      {
        name: 'an object role',
        input: member('roles/storage.objectAdmin', 'serviceAccount:etl@p.iam.gserviceaccount.com'),
      },
      { name: 'a domain that reads', input: member('roles/storage.objectViewer', 'domain:duka.example') },
      { name: 'a data role, on Azure', input: assigned('Storage Blob Data Reader', '/subscriptions/s') },
      {
        name: 'a contributor to something else',
        input: assigned('Contributor', '/subscriptions/s/resourceGroups/web'),
      },
      {
        name: 'a ready-made policy for logs',
        input: oneCloudformation('AWS::IAM::Role', {
          ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
        }),
      },
    ],
    failing: [
      {
        name: 'the objects of every store of a subscription, in Terraform',
        input: assigned('Storage Blob Data Owner', '/subscriptions/1'),
        findings: [{ ...EVERY_STORE, actual: 'Storage Blob Data Owner', address: 'azurerm_role_assignment.main' }],
      },
      {
        name: 'every action, in CloudFormation',
        input: allows({ Action: '*', Resource: '*' }),
        findings: [{ ...EVERY_ACTION, address: 'Main', actual: '*' }],
      },
      {
        name: 'every action but some',
        input: allows({ NotAction: 'iam:*', Resource: '*' }),
        findings: [{ ...EVERY_ACTION, address: 'Main', actual: '*' }],
      },
      {
        name: 'every action on one bucket, in Terraform',
        input: oneTerraform(TF, { role: 'etl', policy: text({ Action: 's3:*', Resource: LAKE_OBJECTS }) }),
        findings: [{ ...EVERY_ACTION, address: MAIN.terraform(TF), actual: 's3:*' }],
      },
      {
        name: 'every action of a catalogue, in Pulumi',
        input: onePulumi(PULUMI, { role: 'etl', policy: text({ Action: ['glue:*', 'logs:*'], Resource: '*' }) }),
        findings: [{ ...EVERY_ACTION, address: MAIN.pulumi(PULUMI), actual: 'glue:*' }],
      },
      {
        name: 'the objects of every bucket',
        input: allows({ Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::*/*' }),
        findings: [{ ...EVERY_STORE, address: 'Main', actual: 's3:GetObject, s3:PutObject' }],
      },
      {
        name: 'every key',
        input: allows({ Action: 'kms:Decrypt', Resource: '*' }),
        findings: [{ ...EVERY_STORE, address: 'Main', actual: 'kms:Decrypt' }],
      },
      {
        name: 'a key that one role may do everything with',
        input: keyFor('arn:aws:iam::111111111111:role/etl'),
        findings: [{ ...EVERY_ACTION, address: 'Main', actual: 'kms:*' }],
      },
      {
        name: 'a ready-made policy, in CloudFormation',
        input: oneCloudformation('AWS::IAM::Role', {
          ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'],
        }),
        findings: [{ ...EVERY_ACTION, address: 'Main', actual: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' }],
      },
      {
        name: 'a ready-made policy, in Terraform',
        input: oneTerraform('aws_iam_role_policy_attachment', {
          role: 'etl',
          policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
        }),
        findings: [
          {
            ...EVERY_ACTION,
            address: MAIN.terraform('aws_iam_role_policy_attachment'),
            actual: 'arn:aws:iam::aws:policy/AdministratorAccess',
          },
        ],
      },
      {
        name: 'an administrator of a bucket, on Google Cloud',
        input: member('roles/storage.admin', 'group:everyone@duka.example'),
        findings: [{ ...EVERY_ACTION, address: BUCKET_MEMBER, actual: 'roles/storage.admin' }],
      },
      {
        name: 'a domain that writes',
        input: member('roles/storage.objectAdmin', 'domain:duka.example'),
        findings: [
          {
            messageId: 'whole-domain',
            address: BUCKET_MEMBER,
            actual: 'roles/storage.objectAdmin',
            expected: 'a group, or a role that reads',
          },
        ],
      },
      {
        name: 'an editor of a project, in Pulumi',
        input: onePulumi('gcp:projects/iAMMember:IAMMember', {
          project: 'duka',
          role: 'roles/editor',
          member: 'serviceAccount:etl@p.iam.gserviceaccount.com',
        }),
        findings: [
          { ...EVERY_ACTION, address: MAIN.pulumi('gcp:projects/iAMMember:IAMMember'), actual: 'roles/editor' },
        ],
      },
      {
        name: 'an owner of an account, in azurerm',
        input: azurermAccount(
          {},
          {
            azurerm_role_assignment: {
              scope: attribute(LAKE.terraformAzurerm, 'id'),
              role_definition_name: 'Owner',
              principal_id: 'people',
            },
          },
        ),
        findings: [{ ...EVERY_ACTION, address: 'azurerm_role_assignment.lake', actual: 'Owner' }],
      },
      {
        name: 'a contributor to a subscription, by the id of the role, in azure-native',
        input: onePulumi('azure-native:authorization:RoleAssignment', {
          principalId: 'people',
          scope: '/subscriptions/s',
          roleDefinitionId:
            '/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c',
        }),
        findings: [
          {
            ...EVERY_ACTION,
            address: MAIN.pulumi('azure-native:authorization:RoleAssignment'),
            actual:
              '/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c',
          },
        ],
      },
    ],
  },
  { describe, it },
);
