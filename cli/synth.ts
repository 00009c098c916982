import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { SynthesisedTarget } from '../harness/check/check-platform';
import { synthesiseTarget } from '../harness/check/check-platform';
import { replaceFolder } from '../harness/jobs/cache';
import type { TargetPlan } from '../plan/platform-plan';
import type { Target } from '../spec/platform';
import { CannotRun } from './cannot-run';
import { environmentOption, PATH_ARGUMENT, targetOption } from './options';
import { isThere, print, refuseUnwritable, writing } from './output';
import { plannedPlatform } from './platform';
import { withProgress } from './progress';

interface Options {
  readonly target?: Target;
  readonly environment?: string;
  readonly out: string;
}

/** One of them is in every folder that an engine wrote. */
const WRITTEN_BY_AN_ENGINE = ['manifest.json', 'preview.json'];

/** `<out>/<target>` is replaced as a whole: a folder of somebody else's with that name (Terraform's, say) would be lost. */
function refuseForeign(folder: string): void {
  if (!isThere(folder)) return;
  if (WRITTEN_BY_AN_ENGINE.some((name) => existsSync(join(folder, name)))) return;
  if (readdirSync(folder).length === 0) return;
  throw new CannotRun([`${folder}: holds files that Ramani did not write; name another folder with --out`]);
}

/** Refuses, before any work is done for it, a folder that can't be written or whose content would be lost. */
export function refuseOut(targets: readonly TargetPlan[], out: string): void {
  refuseUnwritable(out);
  for (const { target } of targets) {
    refuseUnwritable(join(out, target));
    refuseForeign(join(out, target));
  }
}

/** What an engine wrote for one target, as `<out>/<target>`. */
export function writeTarget({ plan, folder }: SynthesisedTarget, out: string): void {
  const path = join(out, plan.target);
  writing(path, () => replaceFolder(folder, path));
}

export function configure(command: Command): void {
  command
    .argument(...PATH_ARGUMENT)
    .addOption(targetOption())
    .addOption(environmentOption())
    .option('--out <folder>', 'where to write', 'out')
    .action(async (path: string, options: Options) => {
      const { targets } = plannedPlatform(path, options);
      refuseOut(targets, options.out);
      const done: SynthesisedTarget[] = [];
      await withProgress(
        targets.map((plan) => ({
          name: plan.target,
          title: 'synthesising',
          run: async (say) => {
            const synthesised = await synthesiseTarget(plan);
            done.push(synthesised);
            say(`${synthesised.graph.resources.length} resources`);
          },
        })),
      );
      for (const target of done) writeTarget(target, options.out);
      print(targets.map(({ target }) => join(options.out, target)).join('\n'));
    });
}
