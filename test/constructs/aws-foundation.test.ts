import { Match } from 'aws-cdk-lib/assertions';
import { decided } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const prod = build(awsPlan());

describe('the foundation', () => {
  test('rotates its key, and gives nobody every right to it', () => {
    prod.foundation.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true, RotationPeriodInDays: 365 });
    prod.foundation.hasResourceProperties('AWS::KMS::Alias', { AliasName: 'alias/duka-prod-data' });
    expect(JSON.stringify(prod.foundation.findResources('AWS::KMS::Key'))).not.toContain('kms:*');
  });

  test('encrypts programs and alerts with that key', () => {
    const key = { 'Fn::GetAtt': ['FoundationKey', 'Arn'] };
    prod.foundation.hasResourceProperties('AWS::S3::Bucket', {
      BucketName: 'dukaprodartifacts0a1b2c',
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: key } }],
      },
    });
    prod.foundation.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: key });
  });

  test('takes access logs from its own account only, where S3 can deliver them, and drops them in time', () => {
    prod.foundation.hasResourceProperties('AWS::S3::Bucket', {
      BucketName: 'dukaprodlogs0a1b2c',
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ ExpirationInDays: 400 })]) },
    });
    prod.foundation.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: 'FoundationLogArchive' },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'logging.s3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } },
          }),
        ]),
      },
    });
  });

  test('has a network in two zones without a way to the internet', () => {
    prod.foundation.resourceCountIs('AWS::EC2::Subnet', 2);
    prod.foundation.resourceCountIs('AWS::EC2::InternetGateway', 0);
    prod.foundation.resourceCountIs('AWS::EC2::NatGateway', 0);
    prod.foundation.hasResourceProperties('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Gateway' });
    prod.foundation.hasResourceProperties('AWS::EC2::FlowLog', { TrafficType: 'ALL' });
  });

  test('creates nothing where all of it is given, and the lake uses what is given', () => {
    const { foundation } = awsPlan();
    const given = build(
      awsPlan({
        foundation: {
          ...foundation,
          key: decided({ given: '1a2b3c4d-0000-4000-8000-000000000000' }),
          logArchive: decided({ given: 'central-logs' }),
          artifacts: decided({ given: 'central-artifacts' }),
          alertChannel: decided({ given: 'arn:aws:sns:af-south-1:111111111111:central-alerts' }),
          network: decided({ given: 'vpc-0a1b2c3d' }),
        },
      }),
    );

    expect(given.foundation.toJSON()).not.toHaveProperty('Resources');
    given.lake.allResourcesProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            ServerSideEncryptionByDefault: {
              KMSMasterKeyID: 'arn:aws:kms:af-south-1:111111111111:key/1a2b3c4d-0000-4000-8000-000000000000',
            },
          },
        ],
      },
      LoggingConfiguration: { DestinationBucketName: 'central-logs' },
    });
  });
});
