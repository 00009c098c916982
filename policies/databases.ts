import type { Workload } from './define';
import { isProduction, isTrial, type Named, saysOfItself } from './stores';

/** Words of names of what can be made again; unlike a store's, a database of a web site is none of it. */
const PASSING = /^(cache|caches|te?mp|temporary|scratch|locks?|tfstate|spill|checkpoints?)$/;

interface Asked {
  readonly workload: Workload | undefined;
}

/**
 * Whether its loss would hurt. What nobody calls a trial is taken for something that does: a warning too many costs a
 * waiver, one too few the data.
 */
export function matters(named: Named, { workload }: Asked): boolean {
  const stated = workload?.stated?.environment;
  return stated === undefined ? !isTrial(named) : stated === 'production';
}

/** Whether what it holds must survive: it matters, and neither its name nor its owner calls it a cache or a scratch pad. */
export function isOfRecord(named: Named, { workload }: Asked): boolean {
  const role = workload?.stated?.role;
  if (role !== undefined) return role === 'record' && matters(named, { workload });
  return (
    workload?.stated?.environment === 'production' || (matters(named, { workload }) && !saysOfItself(named, PASSING))
  );
}

/** Somebody says that it is in production: for what would be right anywhere else. */
export function isKnownProduction(named: Named, { workload }: Asked): boolean {
  const stated = workload?.stated?.environment;
  return stated === undefined ? isProduction(named) : stated === 'production';
}

/** It is known to be in production, or to hold data that identifies people. */
export function needsOwnKey(named: Named, { workload }: Asked): boolean {
  const isPersonal = workload?.datasets.some(({ sensitivity }) => sensitivity !== 'none') === true;
  return isPersonal || isKnownProduction(named, { workload });
}
