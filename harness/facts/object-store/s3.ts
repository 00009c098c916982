import { isUnknown, type Unknown } from '../../read/graph';
import type { Attribute, Link } from '../facts';

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
