import type { ComputeCluster, NodeGroup } from '../harness/facts/facts';
import { isKnown } from '../harness/facts/maybe';
import type { Questions } from './define';

/** Those inside it and those beside it. */
export function groupsOf(cluster: ComputeCluster, { need }: Pick<Questions<string>, 'need'>): readonly NodeGroup[] {
  const inside = need(cluster.groups, 'of which machines it is made') ?? [];
  return [...inside, ...(need(cluster.addedGroups, 'which machines are added to it') ?? [])];
}

/** A setting's value, where it is written down. */
export function settingOf({ settings }: Pick<ComputeCluster, 'settings'>, name: string): string | undefined {
  if (settings === undefined || !isKnown(settings)) return undefined;
  const value = settings[name];
  return typeof value === 'string' ? value : undefined;
}

/** `emr-7.9.0`, `2.2.10-debian12` and `15.4.x-scala2.12` by their first two numbers. */
export function versionIn(release: string): readonly [number, number] | undefined {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(release) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}

/** Whether it comes before another one: 7.10 is after 7.3. */
export function isBefore(release: string, first: number): boolean {
  const [here, there] = [versionIn(release), versionIn(first.toFixed(1))];
  if (here === undefined || there === undefined) return false;
  return here[0] < there[0] || (here[0] === there[0] && here[1] < there[1]);
}
