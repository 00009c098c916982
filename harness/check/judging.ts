import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { POLICIES } from '../../policies';
import type { Policy } from '../../policies/define';
import type { Problem } from '../../spec/problem';
import { readSource } from '../../spec/source';
import { readBaseline } from './baseline-file';
import { FILES, type JudgeFiles, type Judges, present } from './judges';
import { defaultSettings } from './settings';
import { readSettings } from './settings-file';
import { NO_WORKLOAD } from './stated-workload';
import { readWaivers } from './waivers-file';
import { readWorkload } from './workload-file';

type Reading<T> = T | { readonly problems: readonly Problem[] };

function read<T extends object>(path: string, parse: (path: string, text: string) => Reading<T>): Reading<T> {
  const source = readSource(path);
  return 'problems' in source ? source : parse(path, source.text);
}

/**
 * Settings, waivers, workload and rules of one's own. Files that nobody named are looked for in a folder; one that was
 * named must be there.
 */
export function readJudges(folder: string, named: JudgeFiles, own: readonly Policy[]): Reading<Judges> {
  const policies = [...POLICIES, ...own];
  const file = named.settings ?? present(folder, FILES.settings);
  const settings = file === undefined ? undefined : read(file, (path, text) => readSettings(path, text, policies));
  if (settings !== undefined && 'problems' in settings) return settings;
  const chosen = settings?.settings ?? defaultSettings(policies);
  const beside = (name: string | undefined) =>
    name === undefined || file === undefined ? undefined : join(dirname(file), name);

  const waiverFile = named.waivers ?? beside(chosen.waivers) ?? present(folder, FILES.waivers);
  const waivers = waiverFile === undefined ? { waivers: [] } : read(waiverFile, readWaivers);
  if ('problems' in waivers) return waivers;
  const workloadFile = named.workload ?? beside(chosen.workload);
  const workload = workloadFile === undefined ? { workload: NO_WORKLOAD } : read(workloadFile, readWorkload);
  if ('problems' in workload) return workload;
  const baselineFile = named.baseline ?? beside(chosen.baseline);
  // One that is to be written for the first time is not there yet.
  const isThere = baselineFile !== undefined && existsSync(baselineFile);
  const known = isThere ? read(baselineFile, readBaseline) : undefined;
  if (known !== undefined && 'problems' in known) return known;
  const { settings: rules, failOn, failOnCannotTell, policies: judging } = chosen;
  return {
    settings: rules,
    policies: judging,
    failOn,
    failOnCannotTell,
    ...waivers,
    ...workload,
    ...known,
    ...(baselineFile === undefined ? {} : { baselineFile }),
  };
}
