import { defaultJudges, FILES, type JudgeFiles, type Judges, present } from '../harness/check/judges';
import { POLICIES } from '../policies';
import { CannotRun } from './cannot-run';

/** By what a check judges, as its options say. */
export interface JudgeOptions extends JudgeFiles {
  readonly updateBaseline?: boolean;
  /** A folder of rules of one's own. */
  readonly policies?: string;
}

/** What the options name and what lies in a folder; with none of it, nothing is loaded that reads such files. */
export async function judging(
  folder: string,
  { policies, settings, waivers, workload, baseline }: JudgeOptions,
): Promise<Judges> {
  const named = [settings, waivers, workload, baseline, policies].some((option) => option !== undefined);
  if (!named && Object.values(FILES).every((name) => present(folder, name) === undefined))
    return defaultJudges(POLICIES);
  const { ownPolicies } = await import('./own-policies.js');
  const { readJudges } = await import('../harness/check/judging.js');
  const judges = readJudges(
    folder,
    { settings, waivers, workload, baseline },
    policies === undefined ? [] : await ownPolicies(policies),
  );
  if ('problems' in judges) throw CannotRun.because(judges.problems);
  return judges;
}
