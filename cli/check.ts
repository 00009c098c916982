import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { InputAnswer } from '../harness/check/check-input';
import type { SynthesisedTarget } from '../harness/check/check-platform';
import { checkTarget, resultOf, synthesiseTarget } from '../harness/check/check-platform';
import type { Waiver } from '../harness/check/waivers';
import { readWaivers } from '../harness/check/waivers';
import { jsonReport } from '../harness/report/json';
import type { Result } from '../harness/report/result';
import { textReport } from '../harness/report/text';
import { version } from '../package.json';
import type { PlatformPlan } from '../plan/platform-plan';
import { readSource } from '../spec/load';
import type { Target } from '../spec/platform';
import { CannotRun } from './cannot-run';
import {
  currentDay,
  environmentOption,
  formatOption,
  outOption,
  PATH_ARGUMENT,
  targetOption,
  todayOption,
} from './options';
import { colorWanted, isThere, json, print, widthWanted, writeText } from './output';
import { plannedPlatform } from './platform';
import { withProgress } from './progress';
import { refuseOut, writeTarget } from './synth';

export interface CheckOptions {
  readonly target?: Target;
  readonly environment?: string;
  readonly today?: string;
  /** Where the results will be written. */
  readonly out?: string;
}

interface Options extends CheckOptions {
  readonly format: 'text' | 'json';
}

export interface CheckedPlatform {
  readonly plan: PlatformPlan;
  readonly targets: readonly SynthesisedTarget[];
  readonly result: Result;
}

/** The `waivers.yaml` beside the platform file. */
function waiversBeside(path: string): readonly Waiver[] {
  const file = join(statSync(path).isDirectory() ? path : dirname(path), 'waivers.yaml');
  if (!isThere(file)) return [];
  const source = readSource(file);
  if ('problems' in source) throw CannotRun.because(source.problems);
  const reading = readWaivers(file, source.text);
  if ('problems' in reading) throw CannotRun.because(reading.problems);
  return reading.waivers;
}

/** The whole line for a platform file: planned, synthesised, priced and judged, the targets side by side. */
export async function checkPlatform(path: string, options: CheckOptions): Promise<CheckedPlatform> {
  const { spec, plan, targets } = plannedPlatform(path, options);
  const waivers = waiversBeside(path);
  if (options.out !== undefined) refuseOut(targets, options.out);

  const done = new Map<Target, { readonly synthesised: SynthesisedTarget; readonly answer: InputAnswer }>();
  const steps = targets.map((target) => ({
    name: target.target,
    title: 'synthesising',
    run: async (say: (text: string) => void) => {
      const synthesised = await synthesiseTarget(target);
      say(`checking ${synthesised.graph.resources.length} resources`);
      const answer = await checkTarget(spec, synthesised);
      done.set(target.target, { synthesised, answer });
      say(`${synthesised.graph.resources.length} resources checked`);
    },
  }));
  await withProgress(steps);

  const finished = targets.flatMap(({ target }) => done.get(target) ?? []);
  const result = resultOf(
    finished.map(({ answer }) => answer),
    waivers,
    options.today ?? currentDay(),
    version,
  );
  return { plan, targets: finished.map(({ synthesised }) => synthesised), result };
}

export function configure(command: Command): void {
  command
    .argument(...PATH_ARGUMENT)
    .addOption(targetOption())
    .addOption(environmentOption())
    .addOption(formatOption())
    .addOption(outOption())
    .addOption(todayOption())
    .action(async (path: string, options: Options) => {
      const { plan, targets, result } = await checkPlatform(path, options);
      if (options.out !== undefined) {
        for (const target of targets) writeTarget(target, options.out);
        writeText(options.out, 'plan.json', json(plan));
        writeText(options.out, 'result.json', jsonReport(result));
        writeText(options.out, 'report.txt', textReport(result, { color: false, costLines: Number.POSITIVE_INFINITY }));
      }
      print(
        options.format === 'json'
          ? jsonReport(result)
          : textReport(result, { color: colorWanted(), costLines: 3, path, ...widthWanted() }),
      );
      const failed = result.findings.some(
        ({ status, severity, waived }) => status === 'fail' && severity !== 'info' && waived === undefined,
      );
      process.exitCode = failed ? 1 : 0;
    });
}
