import type { Attributes, LifecycleRule, Maybe, ObjectStore, Transition } from '../facts';
import { allTrue, anyTrue } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { onlyPrefix } from './lifecycle';
import { BY_DATE, ownKey, PUBLIC_S3_ACLS, PUBLIC_S3_GROUPS } from './s3';

function transitions(rule: Props, list: string, days: string): Maybe<readonly Transition[]> {
  const one = (transition: Props): Transition => ({
    class: transition.text('storage_class') ?? { unknown: 'no class is named' },
    afterDays: transition.isFilled('date') ? BY_DATE : transition.number(days),
  });
  return rule.each(list, one) ?? [];
}

/** Both forms of a rule share these; days of 0 mean that there are none, except before a transition. */
function actions(rule: Props, oldVersionDays: string) {
  return {
    id: rule.text('id'),
    transitions: transitions(rule, 'transition', 'days'),
    expireAfterDays: rule.isFilled('expiration.date') ? BY_DATE : rule.positive('expiration.days'),
    oldVersions: {
      transitions: transitions(rule, 'noncurrent_version_transition', oldVersionDays),
      expireAfterDays: rule.positive(`noncurrent_version_expiration.${oldVersionDays}`),
      keep: rule.positive('noncurrent_version_expiration.newer_noncurrent_versions'),
    },
  };
}

const NARROWING = ['tag', 'object_size_greater_than', 'object_size_less_than'];
const NARROWING_TOGETHER = ['tags', 'object_size_greater_than', 'object_size_less_than'].map((name) => `and.${name}`);

/** A rule's own prefix counts only where it has no filter: beside one, a plan shows it as known after apply. */
function separatePrefix(rule: Props): Maybe<readonly string[]> {
  if (!rule.isFilled('filter')) return onlyPrefix(rule.withoutComputed('prefix').text('prefix'));
  return onlyPrefix(rule.isFilled('filter.and.prefix') ? rule.text('filter.and.prefix') : rule.text('filter.prefix'));
}

function separateRule(rule: Props): LifecycleRule {
  return {
    ...actions(rule, 'noncurrent_days'),
    enabled: rule.is('status', 'Enabled') ?? false,
    prefixes: separatePrefix(rule),
    narrowed: [...NARROWING, ...NARROWING_TOGETHER].some((filter) => rule.isFilled(`filter.${filter}`)),
    abortUploadsAfterDays: rule.positive('abort_incomplete_multipart_upload.days_after_initiation'),
  };
}

function inlineRule(rule: Props): LifecycleRule {
  return {
    ...actions(rule, 'days'),
    enabled: rule.boolean('enabled') ?? false,
    prefixes: onlyPrefix(rule.text('prefix')),
    narrowed: rule.isFilled('tags'),
    abortUploadsAfterDays: rule.positive('abort_incomplete_multipart_upload_days'),
  };
}

const KEY = 'rule.apply_server_side_encryption_by_default.kms_master_key_id';

/** By a canned access list, or by grants to groups. */
function opensToEveryone(acl: Props, grants: string, uri: string) {
  const groups = acl.each(grants, (grant) => grant.is(uri, ...PUBLIC_S3_GROUPS));
  return anyTrue([acl.is('acl', ...PUBLIC_S3_ACLS), ...(Array.isArray(groups) ? groups : [])]);
}

/** Since version 4 of Terraform's provider these only echo the separate resources. */
const ECHOES = ['versioning', 'lifecycle_rule', 'server_side_encryption_configuration', 'logging', 'acl', 'grant'];

function bucket(bucket: Props): Attributes<ObjectStore> {
  const own = bucket.withoutComputed(...ECHOES);
  return {
    name: bucket.text('bucket'),
    region: regionOf(bucket, 'region'),
    versioned: own.boolean('versioning.enabled') ?? false,
    lifecycle: own.each('lifecycle_rule', inlineRule) ?? [],
    key: ownKey(own.link(`server_side_encryption_configuration.${KEY}`)),
    publicAcl: opensToEveryone(own, 'grant', 'uri'),
    accessLogs: own.link('logging.target_bucket'),
  };
}

const BLOCKS = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];

function part(types: readonly string[], read: (part: Props) => Attributes<ObjectStore>): Row<ObjectStore> {
  return { types, partOf: (props) => props.link('bucket'), read };
}

export const awsRows: readonly Row<ObjectStore>[] = [
  { types: ['aws_s3_bucket', 'aws:s3:Bucket', 'aws:s3:BucketV2'], read: bucket },
  part(
    [
      'aws_s3_bucket_lifecycle_configuration',
      'aws:s3:BucketLifecycleConfiguration',
      'aws:s3:BucketLifecycleConfigurationV2',
    ],
    (part) => ({ lifecycle: part.each('rule', separateRule) ?? [] }),
  ),
  part(['aws_s3_bucket_versioning', 'aws:s3:BucketVersioning', 'aws:s3:BucketVersioningV2'], (part) => ({
    versioned: part.is('versioning_configuration.status', 'Enabled') ?? false,
  })),
  part(
    [
      'aws_s3_bucket_server_side_encryption_configuration',
      'aws:s3:BucketServerSideEncryptionConfiguration',
      'aws:s3:BucketServerSideEncryptionConfigurationV2',
    ],
    (part) => ({ key: ownKey(part.link(KEY)) }),
  ),
  part(['aws_s3_bucket_public_access_block', 'aws:s3:BucketPublicAccessBlock'], (part) => ({
    publicAccessBlocked: allTrue(BLOCKS.map((flag) => part.boolean(flag))),
  })),
  part(['aws_s3_bucket_acl', 'aws:s3:BucketAcl', 'aws:s3:BucketAclV2'], (part) => ({
    publicAcl: opensToEveryone(
      part.withoutComputed('access_control_policy'),
      'access_control_policy.grant',
      'grantee.uri',
    ),
  })),
  part(['aws_s3_bucket_logging', 'aws:s3:BucketLogging', 'aws:s3:BucketLoggingV2'], (part) => ({
    accessLogs: part.link('target_bucket'),
  })),
];
