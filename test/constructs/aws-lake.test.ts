import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { awsApp } from '../../stacks/aws';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const prod = build(awsPlan());

describe('a zone of the lake', () => {
  test("is encrypted with the foundation's key, at the price of one call an object at most, and leaves access logs", () => {
    prod.lake.hasResourceProperties('AWS::S3::Bucket', {
      BucketName: 'dukaprodcurated0a1b2c',
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: {
              SSEAlgorithm: 'aws:kms',
              KMSMasterKeyID: { 'Fn::ImportValue': Match.stringLikeRegexp('^duka-prod-foundation:') },
            },
          },
        ],
      },
      LoggingConfiguration: { DestinationBucketName: 'dukaprodlogs0a1b2c', LogFilePrefix: 's3/dukaprodcurated0a1b2c/' },
    });
  });

  test('keeps each dataset as long as planned, moves it as planned, and cleans up behind all of them', () => {
    const orders = datasetPlan({
      transitions: decided([
        { class: 'STANDARD_IA', afterDays: 60 },
        { class: 'GLACIER_IR', afterDays: 400 },
      ]),
    });
    const { lake } = build(
      awsPlan({ lake: { scanLimitBytes: decided(null), zones: [zonePlan({ datasets: [orders] })] } }),
    );

    lake.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: [
          {
            Id: 'orders',
            Prefix: 'orders/',
            Status: 'Enabled',
            ExpirationInDays: 2555,
            Transitions: [
              { StorageClass: 'STANDARD_IA', TransitionInDays: 60 },
              { StorageClass: 'GLACIER_IR', TransitionInDays: 400 },
            ],
          },
          {
            Id: 'leftovers',
            Status: 'Enabled',
            NoncurrentVersionExpiration: { NoncurrentDays: 14 },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
            ExpiredObjectDeleteMarker: true,
          },
        ],
      },
    });
  });

  test('has a table over the folders of each dataset', () => {
    const orders = datasetPlan({
      description: "Commandes de l'été → 2026",
      columns: [
        { name: 'order_id', type: 'string' },
        { name: 'lines', type: 'json' },
      ],
    });
    const { lake } = build(
      awsPlan({ lake: { scanLimitBytes: decided(null), zones: [zonePlan({ datasets: [orders] })] } }),
    );

    lake.hasResourceProperties('AWS::Glue::Table', {
      DatabaseName: { Ref: 'LakeCuratedDatabase' },
      TableInput: {
        Name: 'orders',
        Description: "Commandes de l'ete - 2026",
        TableType: 'EXTERNAL_TABLE',
        Parameters: { classification: 'parquet' },
        PartitionKeys: [
          { Name: 'ordered_at_day', Type: 'date' },
          { Name: 'county', Type: 'string' },
        ],
        StorageDescriptor: {
          Columns: [
            { Name: 'order_id', Type: 'string' },
            { Name: 'lines', Type: 'string' },
          ],
          Location: { 'Fn::Join': ['', ['s3://', { Ref: 'LakeCuratedStore' }, '/orders/']] },
        },
      },
    });
  });

  test('can be opened for readers who reach no file and can change nothing, and no policy reaches beyond the zone', () => {
    const policies = prod.lake.findResources('AWS::IAM::ManagedPolicy');
    const actionsOf = (name: string) => JSON.stringify(policies[name]?.Properties.PolicyDocument.Statement);

    expect(Object.keys(policies)).toHaveLength(4);
    expect(actionsOf('LakeCuratedReadOnly')).not.toMatch(/"(s3|kms):|:(Put|Delete|Create|Update|Batch(?!Get)|Abort)/);
    expect(actionsOf('LakeCuratedReadWrite')).toContain('s3:PutObject');
    for (const name of Object.keys(policies)) {
      // The one action that takes no resource.
      expect(actionsOf(name).match(/[^{]*"Resource":"\*"/g)).toEqual([
        '"Action":"lakeformation:GetDataAccess","Effect":"Allow","Resource":"*"',
      ]);
      expect(actionsOf(name)).not.toMatch(/"(s3|glue|kms):\*"/);
      expect(actionsOf(name).includes('LakeRaw')).toBe(name.startsWith('LakeRaw'));
    }
  });

  test('that is large lists its objects every day beside its access logs, and counts its requests', () => {
    const large = zonePlan({ inventory: decided(true) });
    const { lake, foundation } = build(awsPlan({ lake: { scanLimitBytes: decided(null), zones: [large] } }));

    lake.hasResourceProperties('AWS::S3::Bucket', {
      BucketName: 'dukaprodcurated0a1b2c',
      InventoryConfigurations: [
        {
          Id: 'daily',
          Enabled: true,
          ScheduleFrequency: 'Daily',
          IncludedObjectVersions: 'All',
          Destination: {
            BucketArn: 'arn:aws:s3:::dukaprodlogs0a1b2c',
            Format: 'Parquet',
            Prefix: 'inventory/dukaprodcurated0a1b2c',
          },
        },
      ],
      MetricsConfigurations: [{ Id: 'all' }],
    });
    foundation.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Sid: 'Inventories',
            Principal: { Service: 's3.amazonaws.com' },
            Action: 's3:PutObject',
            Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } },
          }),
        ]),
      },
    });
  });

  test('that is small does neither', () => {
    for (const { Properties } of Object.values(prod.lake.findResources('AWS::S3::Bucket'))) {
      expect(Properties).not.toHaveProperty('InventoryConfigurations');
      expect(Properties).not.toHaveProperty('MetricsConfigurations');
    }
  });

  test('lets any property be overridden', () => {
    const app = awsApp(awsPlan(), { builtinCloudFormationValidation: false });
    app.lake.zones[0]?.database.addPropertyOverride('DatabaseInput.Description', 'ours');

    Template.fromStack(Stack.of(app.lake)).hasResourceProperties('AWS::Glue::Database', {
      DatabaseInput: { Name: 'duka_prod_raw', Description: 'ours' },
    });
  });
});
