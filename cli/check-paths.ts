import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkFiles } from '../harness/check/check-files';
import type { Judges } from '../harness/check/judges';
import { resultOf } from '../harness/check/result-of';
import { isMarked, openInputs } from '../harness/input/open';
import type { Result } from '../harness/report/result';
import { version } from '../package.json';
import { CannotRun } from './cannot-run';
import { type JudgeOptions, judging } from './judging';
import { currentDay } from './options';

export interface CheckedPaths {
  readonly judges: Judges;
  readonly result: Result;
  /** One line each: what should have been read and could not be. */
  readonly problems: readonly string[];
}

export interface PathOptions extends JudgeOptions {
  readonly today?: string;
  /** The platform file that the paths were built from. */
  readonly platform?: string;
  /** Where templates are meant to be deployed. */
  readonly region?: string;
  readonly environment?: string;
}

/**
 * Whether a path is a platform's: by its name, or since it is YAML and no template, so that a platform file with mistakes
 * in it is told them.
 */
export function isPlatform(path: string): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).isDirectory()) return existsSync(join(path, 'platform.yaml'));
  if (/^platform[\w.-]*\.(ya?ml|json)$/.test(basename(path))) return true;
  return /\.ya?ml$/.test(path) && !isMarked(path);
}

/** Templates, plans and previews that others wrote, by the same rules. */
export async function checkPaths(paths: readonly string[], options: PathOptions): Promise<CheckedPaths> {
  const judges = await judging('.', options);
  const { graphs, problems, passedOver } = await openInputs(
    paths,
    options.region === undefined ? {} : { region: options.region },
  );
  if (graphs.length === 0) throw new CannotRun([...problems, ...passedOver]);
  const { platform, environment } = options;
  const answers =
    platform === undefined
      ? checkFiles(graphs, judges)
      : await (await import('./check-against.js')).checkAgainst(platform, environment, graphs, judges.policies);
  const addresses = graphs.flatMap(({ resources }) => resources.map(({ address }) => address));
  const unused = judges.workload.unused(addresses);
  const notices = [
    ...passedOver.map((message) => ({ file: paths.join(' '), message })),
    ...unused.map((pattern) => ({
      file: options.workload ?? 'workload',
      message: `${pattern} matches no resource; mend the address, or remove it`,
    })),
  ];
  const result = resultOf(answers, judges, options.today ?? currentDay(), version);
  return { judges, result: { ...result, notices: [...result.notices, ...notices] }, problems };
}
