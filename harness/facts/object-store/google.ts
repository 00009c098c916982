import { isUnknown, type Unknown } from '../../read/graph';
import type { Attribute, Attributes, LifecycleRule, Notification, ObjectStore } from '../facts';
import { anyTrue, ifTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

/** Conditions that a rule has beside age, versions and prefix. */
const NARROWING = [
  'matches_suffix',
  'matches_storage_class',
  'created_before',
  'custom_time_before',
  'days_since_custom_time',
  'noncurrent_time_before',
];

/** Days after which objects of one kind are acted on; absent: objects of that kind are not. */
interface Ages {
  readonly live: Attribute<number>;
  readonly old: Attribute<number>;
  readonly keep: Attribute<number>;
}

/**
 * Age counts from the day of writing, for old versions too, which are replaced no earlier: the days are an upper bound.
 * A plan prints conditions that nobody set as 0.
 */
function agesOf(condition: Props): Ages {
  const keep = condition.positive('num_newer_versions');
  const sinceReplaced = condition.positive('days_since_noncurrent_time');
  const onlyOld = keep !== undefined || sinceReplaced !== undefined || condition.is('with_state', 'ARCHIVED') === true;
  const age = onlyOld ? condition.positive('age') : (condition.number('age') ?? 0);
  const onlyLive = condition.is('with_state', 'LIVE') === true;
  return {
    live: onlyOld ? undefined : age,
    old: onlyLive ? undefined : (sinceReplaced ?? age ?? 0),
    keep,
  };
}

type Effects = Pick<LifecycleRule, 'transitions' | 'expireAfterDays' | 'oldVersions' | 'abortUploadsAfterDays'>;

function anyEffect(unknown: Unknown): Effects {
  const all = { transitions: unknown, expireAfterDays: unknown };
  return { ...all, oldVersions: all, abortUploadsAfterDays: unknown };
}

function effectsOf(rule: Props): Effects {
  const action = rule.text('action.type') ?? { unknown: 'it names no action' };
  const condition = rule.block('condition') ?? { unknown: 'it has no condition' };
  if (isUnknown(action)) return anyEffect(action);
  if (isUnknown(condition)) return anyEffect(condition);
  const { live, old, keep } = agesOf(condition);
  const target = rule.text('action.storage_class') ?? { unknown: 'no class is named' };
  const moved = (afterDays: Attribute<number>) => (afterDays === undefined ? [] : [{ class: target, afterDays }]);
  switch (action) {
    case 'SetStorageClass':
      return { transitions: moved(live), oldVersions: { transitions: moved(old) } };
    case 'Delete':
      return { transitions: [], expireAfterDays: live, oldVersions: { transitions: [], expireAfterDays: old, keep } };
    case 'AbortIncompleteMultipartUpload':
      return { transitions: [], abortUploadsAfterDays: live };
    default:
      return anyEffect({ unknown: `what ${action} does` });
  }
}

function lifecycleRule(rule: Props): LifecycleRule {
  return {
    enabled: true,
    prefixes: rule.texts('condition.matches_prefix') ?? [],
    narrowed: NARROWING.some((filter) => rule.isFilled(`condition.${filter}`)),
    ...effectsOf(rule),
  };
}

const SECONDS_OF_DAY = 86_400;

function bucket(bucket: Props): Attributes<ObjectStore> {
  const own = bucket.withoutComputed(
    'public_access_prevention',
    'uniform_bucket_level_access',
    'versioning',
    'encryption',
    'logging',
    'storage_class',
    'soft_delete_policy',
  );
  return {
    name: bucket.text('name'),
    region: regionOf(bucket, 'location'),
    storageClass: own.text('storage_class'),
    versioned: own.boolean('versioning.enabled') ?? false,
    lifecycle: bucket.each('lifecycle_rule', lifecycleRule) ?? [],
    key: own.link('encryption.default_kms_key_name'),
    // Inherited where nobody wrote it: an organisation's policy, which is not in the input, may decide.
    publicAccessBlocked: own.is('public_access_prevention', 'enforced'),
    // Off unless somebody switches it on.
    objectAccessLists: mapKnown(own.boolean('uniform_bucket_level_access') ?? false, (uniform) => !uniform),
    objectLock: anyTrue([own.isFilled('retention_policy') ? true : undefined, own.boolean('enable_object_retention')]),
    softDeleteDays: mapKnown(own.number('soft_delete_policy.retention_duration_seconds'), (s) => s / SECONDS_OF_DAY),
    forceDestroy: own.boolean('force_destroy'),
    keptOnDelete: own.is('deletion_policy', 'ABANDON', 'PREVENT'),
    hierarchicalNamespace: own.boolean('hierarchical_namespace.enabled') ?? false,
    inventory: false,
    tags: labels(bucket),
    accessLogs: own.link('logging.log_bucket'),
  };
}

function notification(notification: Props): Notification {
  return {
    to: notification.link('topic'),
    prefix: notification.isFilled('object_name_prefix') ? notification.text('object_name_prefix') : undefined,
    events: notification.texts('event_types'),
  };
}

const PUBLIC_ACLS = ['publicRead', 'publicReadWrite', 'authenticatedRead'];

function opensToEveryone(acl: Props): Attribute<boolean> {
  const entities = acl.withoutComputed('role_entity').texts('role_entity');
  const isPublic = (entity: string) => /:(allUsers|allAuthenticatedUsers)$/i.test(entity);
  return anyTrue([acl.is('predefined_acl', ...PUBLIC_ACLS), mapKnown(entities, (all) => all.some(isPublic))]);
}

export const googleRows: readonly Row<ObjectStore>[] = [
  { types: ['google_storage_bucket', 'gcp:storage:Bucket'], read: bucket },
  {
    types: [
      'google_storage_bucket_acl',
      'gcp:storage:BucketACL',
      'google_storage_default_object_acl',
      'gcp:storage:DefaultObjectACL',
    ],
    partOf: (acl) => acl.link('bucket'),
    read: (acl) => ({ publicAcl: ifTrue(opensToEveryone(acl)) }),
  },
  {
    types: ['google_storage_notification', 'gcp:storage:Notification'],
    partOf: (part) => part.link('bucket'),
    read: (part) => ({ notifies: [notification(part)] }),
  },
  {
    types: ['google_storage_insights_report_config', 'gcp:storage:InsightsReportConfig'],
    partOf: (report) => report.link('object_metadata_report_options.storage_filters.bucket'),
    read: () => ({ inventory: true }),
  },
];
