import { join } from 'node:path';
import type { Command } from 'commander';
import type { SynthesisedTarget } from '../harness/check/check-platform';
import { synthesiseTarget } from '../harness/check/check-platform';
import { replaceFolder } from '../harness/jobs/cache';
import type { Target } from '../spec/platform';
import { environmentOption, PATH_ARGUMENT, targetOption } from './options';
import { print, refuseUnwritable } from './output';
import { plannedPlatform } from './platform';
import { withProgress } from './progress';

interface Options {
  readonly target?: Target;
  readonly environment?: string;
  readonly out: string;
}

/** What an engine wrote for one target, as `<out>/<target>`. */
export function writeTarget({ plan, folder }: SynthesisedTarget, out: string): void {
  replaceFolder(folder, join(out, plan.target));
}

export function configure(command: Command): void {
  command
    .argument(...PATH_ARGUMENT)
    .addOption(targetOption())
    .addOption(environmentOption())
    .option('--out <folder>', 'where to write', 'out')
    .action(async (path: string, options: Options) => {
      refuseUnwritable(options.out);
      const { targets } = plannedPlatform(path, options);
      const done: SynthesisedTarget[] = [];
      await withProgress(
        targets.map((target) => ({
          title: `${target.target}: synthesising`,
          run: async (say) => {
            const synthesised = await synthesiseTarget(target);
            done.push(synthesised);
            say(`${target.target}: ${synthesised.graph.resources.length} resources`);
          },
        })),
      );
      for (const target of done) writeTarget(target, options.out);
      const lines = targets.map(({ target }) => `${options.out}/${target}`);
      print(lines.join('\n'));
    });
}
