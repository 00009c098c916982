import { join } from 'node:path';
import type { Command } from 'commander';
import { createTwoFilesPatch } from 'diff';
import { readIfThere } from '../harness/files';
import { snapshot, UNITS } from '../harness/snapshot/snapshot';
import type { Target } from '../spec/platform';
import { suggestion } from '../spec/problem';
import { CannotRun } from './cannot-run';
import { checkPlatform } from './check-platform';
import { environmentOption, targetOption } from './options';
import { print, refuseUnwritable, writeText } from './output';

interface Options {
  readonly update?: true;
  readonly path: string;
  readonly folder: string;
  readonly target?: Target;
  readonly environment?: string;
}

export function configure(command: Command): void {
  command
    .argument('[unit]', 'foundation or lake; all, if absent')
    .option('--path <path>', 'a platform file or its folder', '.')
    .option('--folder <folder>', 'where the snapshots are', 'snapshots')
    .option('--update', 'write them anew')
    .addOption(targetOption())
    .addOption(environmentOption())
    .action(async (unit: string | undefined, options: Options) => {
      const units = UNITS.filter((one) => unit === undefined || one === unit);
      if (units.length === 0)
        throw new CannotRun([`found the unit "${unit}"; allowed: ${UNITS.join(', ')}${suggestion(unit ?? '', UNITS)}`]);
      if (options.update) refuseUnwritable(options.folder);

      const { targets, result } = await checkPlatform(options.path, options);
      let different = 0;
      for (const { plan, graph } of targets) {
        const estimate = result.costs.find(({ input }) => input === graph.path)?.estimate;
        if (estimate === undefined) continue;
        for (const one of units) {
          const name = join(plan.target, `${one}.yaml`);
          const before = readIfThere(join(options.folder, name));
          const now = snapshot(plan, graph, estimate, one);
          if (before === now) continue;
          different += 1;
          if (options.update) {
            writeText(options.folder, name, now);
            print(`${join(options.folder, name)} ${before === undefined ? 'written' : 'rewritten'}`);
          } else {
            const path = join(options.folder, name);
            print(
              before === undefined
                ? `${path} is missing`
                : createTwoFilesPatch(path, path, before, now, 'kept', 'now', { context: 1 }),
            );
            print(`if this is meant: ramani snapshot ${one} --target ${plan.target} --path ${options.path} --update`);
          }
        }
      }
      if (different === 0) print('every snapshot says what the platform builds');
      process.exitCode = different > 0 && options.update === undefined ? 1 : 0;
    });
}
