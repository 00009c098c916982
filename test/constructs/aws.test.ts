import { Stack } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { awsApp } from '../../stacks/aws';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const prod = build(awsPlan());

describe.each([
  ['foundation', prod.foundation],
  ['lake', prod.lake],
])('every bucket of the %s', (_, template) => {
  const buckets = Object.keys(template.findResources('AWS::S3::Bucket'));

  test('is private, versioned and owned by its account', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  test.each(buckets)('%s refuses requests without TLS', (bucket) => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: bucket },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Principal: { AWS: '*' },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });
});

describe('state', () => {
  const kinds = ['AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Glue::Database', 'AWS::Glue::Table'];
  const policiesOf = (template: Template) =>
    kinds.flatMap((kind) =>
      Object.values(template.findResources(kind)).map((resource) => [
        resource.DeletionPolicy,
        resource.UpdateReplacePolicy,
      ]),
    );

  test('outlives its stack in production', () => {
    const policies = [...policiesOf(prod.foundation), ...policiesOf(prod.lake)];

    expect(policies).toHaveLength(10);
    expect(policies.flat().every((policy) => policy === 'Retain')).toBe(true);
    expect([prod.foundationStack.terminationProtection, prod.lakeStack.terminationProtection]).toEqual([true, true]);
  });

  test('goes with its stack elsewhere', () => {
    const dev = build(awsPlan({ environment: 'dev', protect: decided(false) }));
    const policies = [...policiesOf(dev.foundation), ...policiesOf(dev.lake)];

    expect(policies.flat().every((policy) => policy === 'Delete')).toBe(true);
    expect(dev.lakeStack.terminationProtection).toBe(false);
  });
});

describe('every resource', () => {
  const resources: Record<string, { Metadata?: object; Properties: { Tags?: { Key: string; Value: string }[] } }> = {
    ...prod.foundation.toJSON().Resources,
    ...prod.lake.toJSON().Resources,
  };

  test('says which part of the platform file asked for it', () => {
    const origins = Object.fromEntries(Object.entries(resources).map(([id, { Metadata }]) => [id, Metadata]));

    expect(Object.values(origins)).not.toContain(undefined);
    expect(origins).toMatchObject({
      FoundationKey: { 'ramani:origin': 'foundation.key' },
      FoundationKeyAlias: { 'ramani:origin': 'foundation.key' },
      FoundationLogArchivePolicy: { 'ramani:origin': 'foundation.logArchive' },
      LakeCuratedStore: { 'ramani:origin': 'lake.zones.curated' },
      LakeCuratedReadOnly: { 'ramani:origin': 'lake.zones.curated' },
      LakeCuratedTableOrders: { 'ramani:origin': 'lake.datasets.orders' },
    });
  });

  test('that can be tagged is, with the sensitivity of its zone and only with characters that AWS allows', () => {
    const { lake } = build(awsPlan({ owner: 'Data & Analytics' }));
    const tagsOf = (id: string) =>
      Object.fromEntries((resources[id]?.Properties.Tags ?? []).map(({ Key, Value }) => [Key, Value]));

    expect(tagsOf('LakeCuratedStore')).toEqual({
      platform: 'duka',
      environment: 'prod',
      owner: 'data-platform@duka.example',
      'cost-centre': 'DATA-01',
      'data-class': 'personal',
      'managed-by': 'ramani',
    });
    expect(tagsOf('LakeRawStore')).toMatchObject({ 'data-class': 'none' });
    lake.allResourcesProperties('AWS::S3::Bucket', {
      Tags: Match.arrayWith([{ Key: 'owner', Value: 'Data - Analytics' }]),
    });
  });

  test('has a logical id of its own, whatever the datasets are called', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-c][a-c0-1_]{0,5}$/), { minLength: 2, maxLength: 12 });

    fc.assert(
      fc.property(names, (datasets) => {
        const zone = zonePlan({ datasets: datasets.map((name) => datasetPlan({ name })) });
        const { lake } = awsApp(awsPlan({ lake: { scanLimitBytes: decided(null), zones: [zone] } }));
        const tables = Object.values(lake.zones[0]?.tables ?? {});
        const ids = tables.map((table) => Stack.of(lake).resolve(table.logicalId));

        expect(new Set(ids).size).toBe(datasets.length);
        expect(ids.every((id) => /^LakeCuratedTable[A-Za-z0-9]+$/.test(id))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
