import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Maybe, ObjectStore, Replica, Transition } from '../facts';
import { allTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';

/** Azure's filters begin with the container; what follows is the prefix in it. */
export function withoutContainers(filters: Attribute<readonly string[]>): Maybe<readonly string[]> {
  if (filters === undefined || isUnknown(filters)) return filters ?? [];
  return filters.map((filter) => filter.split('/').slice(1).join('/'));
}

export function negated(flag: Attribute<boolean>): Attribute<boolean> {
  return typeof flag === 'boolean' ? !flag : flag;
}

/** `Standard_RAGRS` is `RAGRS`. */
export function redundancyOf(sku: Attribute<string>): Attribute<string> {
  return mapKnown(sku, (name) => name.replace(/^.*_/, '').toUpperCase());
}

/** `TLS1_2` is `1.2`. */
export function tlsVersion(name: Attribute<string>): Attribute<string> {
  return mapKnown(name, (known) => known.replace(/^TLS/i, '').replace('_', '.'));
}

/** Both have to be closed by hand: an account answers to every network by default. */
export function networkOpen(publicAccess: Attribute<boolean>, allowsByDefault: Attribute<boolean>): Maybe<boolean> {
  return allTrue([publicAccess ?? true, allowsByDefault ?? true]);
}

export function replicaIn(policy: Props, destination: string): Replica {
  const target = policy.target(destination);
  return {
    to: policy.link(destination),
    region: target === undefined ? undefined : regionOf(target, 'location'),
    enabled: true,
  };
}

/** Logs of a storage account's blobs are switched on by a setting beside it, as for any other resource. */
export function logsOf(
  setting: Props,
  target: string,
  destinations: readonly string[],
): Attributes<ObjectStore> | undefined {
  const link = setting.link(target);
  const isText = link !== undefined && !isUnknown(link) && /storageAccounts|blobServices/i.test(link.text ?? '');
  const isAccount = /storage.*account/i.test(setting.target(target)?.resource.type ?? '');
  if (!isText && !isAccount) return undefined;
  return { accessLogs: destinations.map((path) => setting.link(path)).find((one) => one !== undefined) };
}

/** Transitions to the classes for which there is a number of days. */
export function transitionsTo(
  days: Readonly<Record<'Cool' | 'Cold' | 'Archive', Attribute<number>>>,
): readonly Transition[] {
  return Object.entries(days).flatMap(([name, afterDays]) =>
    afterDays === undefined ? [] : [{ class: name, afterDays }],
  );
}
