import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { baselineOf } from '../harness/check/baseline';
import type { Judges } from '../harness/check/judges';
import { type ReportFormat, render } from '../harness/report/formats';
import { failing } from '../harness/report/labels';
import type { Result } from '../harness/report/result';
import { CannotRun } from './cannot-run';
import { checkPaths, isPlatform, type PathOptions } from './check-paths';
import type { CheckedPlatform, CheckOptions } from './check-platform';
import {
  environmentOption,
  judgeOptions,
  outOption,
  platformOption,
  regionOption,
  reportOption,
  targetOption,
  todayOption,
} from './options';
import { colorWanted, json, print, refuseUnwritable, widthWanted, writeText } from './output';

interface Options extends CheckOptions, PathOptions {
  readonly format: ReportFormat;
}

async function writeResult(result: Result, out: string): Promise<void> {
  const options = { color: false, costLines: Number.POSITIVE_INFINITY };
  writeText(out, 'result.json', await render(result, 'json', options));
  writeText(out, 'report.txt', await render(result, 'text', options));
}

async function writePlatform({ plan, targets }: CheckedPlatform, out: string): Promise<void> {
  const { writeTarget } = await import('./synth.js');
  for (const target of targets) writeTarget(target, out);
  writeText(out, 'plan.json', json(plan));
}

/** The dearest lines of an estimate that a person sees unasked. */
const COST_LINES = 3;

/** Where the options or the settings say; a baseline that nobody named would be lost. */
function writeBaseline(result: Result, { baselineFile }: Judges): void {
  if (baselineFile === undefined)
    throw new CannotRun(['--update-baseline: found no file for it; name one with --baseline, or in ramani.yaml']);
  writeText(dirname(baselineFile), basename(baselineFile), baselineOf(result));
}

async function answer(result: Result, judges: Judges, { format, out, updateBaseline }: Options): Promise<void> {
  if (updateBaseline === true) writeBaseline(result, judges);
  if (out !== undefined) await writeResult(result, out);
  print(await render(result, format, { color: colorWanted(), costLines: COST_LINES, ...widthWanted() }));
  // What has just been written down is known from now on.
  process.exitCode = updateBaseline !== true && result.findings.some(failing(result)) ? 1 : 0;
}

async function checkOnePlatform(path: string, options: Options): Promise<void> {
  const { checkPlatform } = await import('./check-platform.js');
  const checked = await checkPlatform(path, options);
  if (options.out !== undefined) await writePlatform(checked, options.out);
  await answer(checked.result, checked.judges, options);
}

async function checkOthers(paths: readonly string[], options: Options): Promise<void> {
  if (options.out !== undefined) refuseUnwritable(options.out);
  const { result, judges, problems } = await checkPaths(paths, options);
  await answer(result, judges, options);
  // What could be read has been judged; that something could not is no pass.
  if (problems.length > 0) throw new CannotRun(problems);
}

export function configure(command: Command): void {
  command.argument(
    '[paths...]',
    'a platform file or its folder; or templates, plans, previews, and folders or globs of them',
    ['.'],
  );
  for (const option of [
    targetOption(),
    environmentOption(),
    reportOption(),
    outOption(),
    platformOption(),
    regionOption(),
    todayOption(),
    ...judgeOptions(),
  ])
    command.addOption(option);
  command.action(async (paths: readonly string[], options: Options) => {
    const [path = '.'] = paths;
    if (paths.length === 1 && isPlatform(path)) return checkOnePlatform(path, options);
    const platform = paths.find(isPlatform);
    if (platform !== undefined)
      throw new CannotRun([
        `${platform}: a platform is checked by itself; name it alone, or only files that others wrote`,
      ]);
    return checkOthers(paths, options);
  });
}
