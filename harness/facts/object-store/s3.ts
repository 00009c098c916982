import { isUnknown, type Unknown } from '../../read/graph';
import type { Attribute, Link } from '../facts';
import { mapKnown } from '../maybe';

/** Canned access lists that let everyone (or everyone with any AWS account) in; CloudFormation's spelling and S3's. */
export const PUBLIC_S3_ACLS = [
  'PublicRead',
  'PublicReadWrite',
  'AuthenticatedRead',
  'public-read',
  'public-read-write',
  'authenticated-read',
];

/** Groups that stand for everyone, and for everyone with any AWS account. */
export const PUBLIC_S3_GROUPS = [
  'http://acs.amazonaws.com/groups/global/AllUsers',
  'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
];

/** A day of the calendar says nothing of an object's age. */
export const BY_DATE: Unknown = { unknown: 'it happens on a date of the calendar' };

/** `alias/aws/s3` is AWS's own key, and as good as none named. */
export function ownKey(key: Attribute<Link>): Attribute<Link> {
  return key !== undefined && !isUnknown(key) && /(^|[:/])alias\/aws\/s3$/.test(key.text ?? '') ? undefined : key;
}

/** Under `all_storage_classes_128K`; by `varies_by_storage_class` the archive classes take objects of any size. */
const KEPT_BYTES = 128 * 1024;

export function minimumTransitionBytes(setting: Attribute<string>): Attribute<number> {
  return mapKnown(setting, (known) => (known === 'varies_by_storage_class' ? 0 : KEPT_BYTES));
}
