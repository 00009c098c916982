import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Maybe, ObjectStore, Transition } from '../facts';
import type { Props } from '../props';

/** Azure's filters begin with the container; what follows is the prefix in it. */
export function withoutContainers(filters: Attribute<readonly string[]>): Maybe<readonly string[]> {
  if (filters === undefined || isUnknown(filters)) return filters ?? [];
  return filters.map((filter) => filter.split('/').slice(1).join('/'));
}

export function negated(flag: Attribute<boolean>): Attribute<boolean> {
  return typeof flag === 'boolean' ? !flag : flag;
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
