import type { Attribute, Attributes, Link, Maybe, Notification, ObjectStore, Replica } from '../facts';
import { allKnown, allTrue, anyTrue, joined, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { listedTags } from '../tags';
import type { Row } from '../vocabulary';
import { lifecycleRule } from './cloudformation-lifecycle';
import { minimumTransitionBytes, ownKey, PUBLIC_S3_ACLS } from './s3';
import { refusals } from './s3-policy';

const ENCRYPTION = 'BucketEncryption.ServerSideEncryptionConfiguration';
const BLOCKS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** How CloudFormation, and the custom resource of CDK, which has the API's words, write a bucket's notifications. */
interface NotificationWords {
  readonly lists: readonly (readonly [list: string, target: string])[];
  readonly events: string;
  readonly filters: string;
}

const NATIVE: NotificationWords = {
  lists: [
    ['LambdaConfigurations', 'Function'],
    ['QueueConfigurations', 'Queue'],
    ['TopicConfigurations', 'Topic'],
  ],
  events: 'Event',
  filters: 'Filter.S3Key.Rules',
};

const CUSTOM: NotificationWords = {
  lists: [
    ['LambdaFunctionConfigurations', 'LambdaFunctionArn'],
    ['QueueConfigurations', 'QueueArn'],
    ['TopicConfigurations', 'TopicArn'],
  ],
  events: 'Events',
  filters: 'Filter.Key.FilterRules',
};

function filterOf(notification: Props, filters: string, name: 'prefix' | 'suffix'): Attribute<string> {
  const texts = notification.each(filters, (rule) => (rule.is('Name', name) ? rule.text('Value') : undefined));
  return mapKnown(texts, (known) => known.find((text) => text !== undefined));
}

function notifications(bucket: Props, words: NotificationWords): Attribute<readonly Notification[]> {
  if (!bucket.has('NotificationConfiguration')) return undefined;
  const lists = words.lists.map(([list, target]) =>
    bucket.each(
      `NotificationConfiguration.${list}`,
      (one): Notification => ({
        to: one.link(target),
        prefix: filterOf(one, words.filters, 'prefix'),
        suffix: filterOf(one, words.filters, 'suffix'),
        runsAs: one.target(target)?.link('Role'),
        events: one.texts(words.events),
      }),
    ),
  );
  return joined(lists.map((list) => list ?? []));
}

function replica(rule: Props): Replica {
  const target = rule.target('Destination.Bucket');
  return {
    to: rule.link('Destination.Bucket'),
    region: target === undefined ? undefined : regionOf(target),
    enabled: rule.is('Status', 'Enabled') ?? false,
    withKmsObjects: rule.is('SourceSelectionCriteria.SseKmsEncryptedObjects.Status', 'Enabled') ?? false,
  };
}

function archiveTiers(bucket: Props): Attribute<readonly string[]> {
  const tiersOf = (configuration: Props): Maybe<readonly string[]> => {
    if (configuration.is('Status', 'Enabled') === false) return [];
    const tiers = configuration.each('Tierings', (tier) => tier.text('AccessTier') ?? '') ?? [];
    return mapKnown(tiers, allKnown);
  };
  return mapKnown(bucket.each('IntelligentTieringConfigurations', tiersOf), joined);
}

/** Without a destination a bucket logs into itself. */
function accessLogs(bucket: Props): Attribute<Link> {
  if (!bucket.has('LoggingConfiguration')) return undefined;
  return bucket.link('LoggingConfiguration.DestinationBucketName') ?? { address: bucket.resource.address };
}

function bucket(bucket: Props): Attributes<ObjectStore> {
  const inventories = bucket.each('InventoryConfigurations', (one) => one.boolean('Enabled'));
  return {
    name: bucket.text('BucketName'),
    region: regionOf(bucket),
    versioned: bucket.is('VersioningConfiguration.Status', 'Enabled') ?? false,
    lifecycle: bucket.each('LifecycleConfiguration.Rules', lifecycleRule) ?? [],
    minimumTransitionBytes: minimumTransitionBytes(
      bucket.text('LifecycleConfiguration.TransitionDefaultMinimumObjectSize'),
    ),
    key: ownKey(bucket.link(`${ENCRYPTION}.ServerSideEncryptionByDefault.KMSMasterKeyID`)),
    encryption: bucket.text(`${ENCRYPTION}.ServerSideEncryptionByDefault.SSEAlgorithm`),
    bucketKey: bucket.boolean(`${ENCRYPTION}.BucketKeyEnabled`),
    tlsOnly: false,
    objectLock: bucket.boolean('ObjectLockEnabled'),
    archiveTiers: archiveTiers(bucket),
    replicas: bucket.each('ReplicationConfiguration.Rules', replica),
    keptOnDelete: mapKnown(bucket.resource.deletionPolicy, (policy) => policy.startsWith('Retain')),
    inventory: mapKnown(inventories, anyTrue) ?? false,
    requestMetrics: bucket.isFilled('MetricsConfigurations'),
    notifies: notifications(bucket, NATIVE),
    tags: listedTags(bucket),
    publicAccessBlocked: bucket.has('PublicAccessBlockConfiguration')
      ? allTrue(BLOCKS.map((flag) => bucket.boolean(`PublicAccessBlockConfiguration.${flag}`)))
      : undefined,
    publicAcl: bucket.is('AccessControl', ...PUBLIC_S3_ACLS),
    objectAccessLists: bucket.is('OwnershipControls.Rules.ObjectOwnership', 'ObjectWriter'),
    accessLogs: accessLogs(bucket),
  };
}

export const cloudFormationRows: readonly Row<ObjectStore>[] = [
  { types: ['AWS::S3::Bucket'], read: bucket },
  {
    types: ['AWS::S3::BucketPolicy'],
    partOf: (policy) => policy.link('Bucket'),
    read: (policy) => refusals(policy, 'PolicyDocument'),
  },
  {
    types: ['Custom::S3AutoDeleteObjects'],
    partOf: (custom) => custom.link('BucketName'),
    read: () => ({ forceDestroy: true }),
  },
  {
    types: ['Custom::S3BucketNotifications'],
    partOf: (custom) => custom.link('BucketName'),
    read: (custom) => ({ notifies: notifications(custom, CUSTOM) }),
  },
];
