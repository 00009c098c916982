import { checkFiles } from '../harness/check/check-files';
import type { JudgeFiles, Judges } from '../harness/check/judges';
import { readJudges } from '../harness/check/judging';
import { resultOf } from '../harness/check/result-of';
import type { ResourceGraph } from '../harness/read/graph';
import type { Result } from '../harness/report/result';
import { version } from '../package.json';
import type { Policy } from '../policies/define';
import { formatProblem } from '../spec/problem';

/** By what a plugin judges; files that nobody named are looked for in the folder in which the program runs. */
export interface PluginOptions extends JudgeFiles {
  readonly policies?: readonly Policy[];
  /** The day that waivers are held against (YYYY-MM-DD); the current day in UTC, if absent. */
  readonly today?: string;
}

/** @throws Error whose message has one line a mistake in the files. */
export function judgesOf({ policies = [], today: _, ...files }: PluginOptions): Judges {
  const judges = readJudges('.', files, policies);
  if (!('problems' in judges)) return judges;
  const error = new Error(judges.problems.map(formatProblem).join('\n'));
  // Where the plugin stood when it read the file says nothing about a mistake in the file.
  error.stack = error.message;
  throw error;
}

export function judged(graphs: readonly ResourceGraph[], judges: Judges, { today }: PluginOptions): Result {
  return resultOf(checkFiles(graphs, judges), judges, today ?? new Date().toISOString().slice(0, 10), version);
}
