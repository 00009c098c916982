import { createHash } from 'node:crypto';
import { isLegalName, type NameKind, nameRule } from '../reference/name-rules';
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

/** The row of reference/name-rules.json that a store's name must follow. */
export const STORE_NAMES: Readonly<Record<Target, NameKind>> = {
  aws: 's3-bucket',
  gcp: 'gcs-bucket',
  azure: 'storage-account',
};

/** The platform gives way first; the fingerprint keeps subscriptions and shortened platforms apart. */
function storageAccountName({ platform, environment, account }: Naming, what: string): string {
  const print = fingerprint(`${platform}/${environment}/${what}/${account}`).slice(0, 6);
  const room = nameRule(STORE_NAMES.azure).maxLength - print.length;
  const tail = `${environment}${what.replaceAll('-', '')}`.slice(0, room - 1);
  return `${platform.replaceAll('-', '').slice(0, room - tail.length)}${tail}${print}`;
}

/** A store's name is unique in the whole world, so it holds what makes it ours. */
export function storeName(naming: Naming, what: string): string {
  const { target, platform, environment, account } = naming;
  if (target === 'azure') return storageAccountName(naming, what);
  const kind = STORE_NAMES[target];
  const name = fitted(`${platform}-${environment}-${what}-${account}`, nameRule(kind).maxLength, '-');
  // A platform called google-shop or xn--shop would make a name that the provider keeps for itself.
  return isLegalName(kind, name) ? name : `lake-${what}-${fingerprint(name)}`;
}

/** A database's or table's name: letters, digits and underscores, as Glue and BigQuery both allow. */
export function databaseName(naming: Naming, zone: string): string {
  return `${naming.platform}_${naming.environment}_${zone}`.replaceAll('-', '_');
}

/** The name of anything that is unique only within the account. */
export function resourceName(naming: Naming, what: string): string {
  return `${naming.platform}-${naming.environment}-${what}`;
}

/** The name of a run of the upkeep program over tables of a zone, by which `harness/check` finds what it is to cost. */
export function jobName(naming: Naming, zone: string, job: string): string {
  return resourceName(naming, `${zone}-${job}`);
}
