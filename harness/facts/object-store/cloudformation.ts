import type { LifecycleRule, Maybe, ObjectStore, Transition } from '../facts';
import { allTrue } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { onlyPrefix } from './lifecycle';
import { BY_DATE, ownKey, PUBLIC_S3_ACLS } from './s3';

function transitions(rule: Props, list: string, legacy: string): Maybe<readonly Transition[]> {
  const one = (transition: Props): Transition => ({
    class: transition.text('StorageClass') ?? { unknown: 'no class is named' },
    afterDays: transition.has('TransitionDate') ? BY_DATE : transition.number('TransitionInDays'),
  });
  return rule.each(list, one) ?? rule.each(legacy, one) ?? [];
}

function lifecycleRule(rule: Props): LifecycleRule {
  return {
    id: rule.text('Id'),
    enabled: rule.is('Status', 'Enabled') ?? false,
    prefixes: onlyPrefix(rule.text('Prefix')),
    narrowed: ['TagFilters', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan'].some((filter) => rule.isFilled(filter)),
    transitions: transitions(rule, 'Transitions', 'Transition'),
    expireAfterDays: rule.has('ExpirationDate') ? BY_DATE : rule.number('ExpirationInDays'),
    oldVersions: {
      transitions: transitions(rule, 'NoncurrentVersionTransitions', 'NoncurrentVersionTransition'),
      expireAfterDays:
        rule.number('NoncurrentVersionExpiration.NoncurrentDays') ?? rule.number('NoncurrentVersionExpirationInDays'),
      keep: rule.number('NoncurrentVersionExpiration.NewerNoncurrentVersions'),
    },
    abortUploadsAfterDays: rule.number('AbortIncompleteMultipartUpload.DaysAfterInitiation'),
  };
}

const KEY = 'ServerSideEncryptionByDefault.KMSMasterKeyID';
const BLOCKS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

export const cloudFormationRows: readonly Row<ObjectStore>[] = [
  {
    types: ['AWS::S3::Bucket'],
    read: (bucket) => ({
      name: bucket.text('BucketName'),
      region: regionOf(bucket),
      versioned: bucket.is('VersioningConfiguration.Status', 'Enabled') ?? false,
      lifecycle: bucket.each('LifecycleConfiguration.Rules', lifecycleRule) ?? [],
      key: ownKey(bucket.link(`BucketEncryption.ServerSideEncryptionConfiguration.${KEY}`)),
      publicAccessBlocked: bucket.has('PublicAccessBlockConfiguration')
        ? allTrue(BLOCKS.map((flag) => bucket.boolean(`PublicAccessBlockConfiguration.${flag}`)))
        : undefined,
      publicAcl: bucket.is('AccessControl', ...PUBLIC_S3_ACLS),
      accessLogs: bucket.link('LoggingConfiguration.DestinationBucketName'),
    }),
  },
];
