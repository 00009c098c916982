import { createHash } from 'node:crypto';
import type { Target } from '../spec/platform';

/** Eight hexadecimal digits that differ where the text differs: keeps shortened names apart. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The longest name that fits: cut at its end and told apart by a fingerprint where it would be too long. */
export function fitted(name: string, longest: number, separator: string): string {
  if (name.length <= longest) return name;
  const print = fingerprint(name);
  return `${name.slice(0, longest - print.length - separator.length).replace(/[-_]+$/, '')}${separator}${print}`;
}

export interface Naming {
  readonly target: Target;
  readonly platform: string;
  readonly environment: string;
  /** The AWS account, the Google Cloud project or the Azure subscription. */
  readonly account: string;
}

/**
 * A store's name is unique in the whole world, so it holds what makes it ours. Limits: reference/limits.json, rows
 * s3-bucket-name, gcs-bucket-name and blob-account-name.
 */
export function storeName(naming: Naming, what: string): string {
  const { target, platform, environment, account } = naming;
  if (target === 'azure') {
    // 24 lower-case letters and digits only: the platform gives way first, a fingerprint keeps subscriptions apart.
    const tail = `${environment}${what.replaceAll('-', '')}`;
    const print = fingerprint(`${platform}/${environment}/${what}/${account}`).slice(0, 6);
    return `${platform.replaceAll('-', '').slice(0, Math.max(2, 24 - tail.length - print.length))}${tail}${print}`.slice(
      0,
      24,
    );
  }
  return fitted(`${platform}-${environment}-${what}-${account}`, 63, '-');
}

/** A database's or table's name: letters, digits and underscores, as Glue and BigQuery both allow. */
export function databaseName(naming: Naming, zone: string): string {
  return fitted(`${naming.platform}_${naming.environment}_${zone}`.replaceAll('-', '_'), 63, '_');
}

/** The name of anything that is unique only within the account. */
export function resourceName(naming: Naming, what: string): string {
  return `${naming.platform}-${naming.environment}-${what}`;
}
