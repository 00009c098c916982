import { Match } from 'aws-cdk-lib/assertions';
import { decided, zonePlan } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const prod = build(awsPlan());
const RESULTS = 'duka-prod-results-111111111111';

describe('queries over the lake', () => {
  test("stop at the planned number of bytes, whatever the client asks for, and leave results under the foundation's key", () => {
    prod.lake.hasResourceProperties('AWS::Athena::WorkGroup', {
      Name: 'duka-prod-lake',
      RecursiveDeleteOption: false,
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        PublishCloudWatchMetricsEnabled: true,
        RequesterPaysEnabled: false,
        BytesScannedCutoffPerQuery: 100e9,
        ResultConfiguration: {
          OutputLocation: { 'Fn::Join': ['', ['s3://', { Ref: 'LakeQueriesResults' }, '/lake/']] },
          ExpectedBucketOwner: '111111111111',
          EncryptionConfiguration: {
            EncryptionOption: 'SSE_KMS',
            KmsKey: { 'Fn::ImportValue': Match.stringLikeRegexp('^duka-prod-foundation:') },
          },
        },
      },
    });
  });

  test('have no limit where the plan has none', () => {
    const { lake } = build(awsPlan({ lake: { scanLimitBytes: decided(null), zones: [zonePlan()] } }));

    lake.hasResourceProperties('AWS::Athena::WorkGroup', {
      WorkGroupConfiguration: { BytesScannedCutoffPerQuery: Match.absent() },
    });
  });

  test('leave results that are gone within days, old versions too, and are as secret as the most secret zone', () => {
    prod.lake.hasResourceProperties('AWS::S3::Bucket', {
      BucketName: RESULTS,
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ ExpirationInDays: 7, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }),
        ]),
      },
      LoggingConfiguration: { DestinationBucketName: 'dukaprodlogs0a1b2c', LogFilePrefix: `s3/${RESULTS}/` },
      Tags: Match.arrayWith([{ Key: 'data-class', Value: 'personal' }]),
    });
  });
});
