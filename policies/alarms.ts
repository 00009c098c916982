import type { Alarm } from '../harness/facts/facts';
import { lookUp } from '../harness/facts/link';
import { isUnknown } from '../harness/read/graph';
import type { Named } from './stores';

/**
 * Whether an alarm looks at it. One whose dimensions nobody can tell, or that computes with several metrics, may: it
 * counts.
 */
export function isWatched({ address, name }: Named, metrics: readonly RegExp[], alarms: readonly Alarm[]): boolean {
  const own = new Map([[address, address], ...(typeof name === 'string' ? [[name, address] as const] : [])]);
  return alarms.some(({ metric, watches }) => {
    if (metric === undefined || isUnknown(metric)) return true;
    if (!metrics.some((pattern) => pattern.test(metric))) return false;
    return watches === undefined || isUnknown(watches) || watches.some((link) => lookUp(link, own) === address);
  });
}
