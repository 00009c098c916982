import type { Command } from 'commander';
import { planReport } from '../harness/report/plan-text';
import type { Target } from '../spec/platform';
import { environmentOption, formatOption, outOption, PATH_ARGUMENT, targetOption } from './options';
import { json, print, refuseUnwritable, writeText } from './output';
import { plannedPlatform } from './platform';

interface Options {
  readonly target?: Target;
  readonly environment?: string;
  readonly format: 'text' | 'json';
  readonly out?: string;
}

export function configure(command: Command): void {
  command
    .argument(...PATH_ARGUMENT)
    .addOption(targetOption())
    .addOption(environmentOption())
    .addOption(formatOption())
    .addOption(outOption())
    .action(async (path: string, options: Options) => {
      if (options.out !== undefined) refuseUnwritable(options.out);
      const { plan, targets } = plannedPlatform(path, options);
      const shown = { ...plan, targets: Object.fromEntries(targets.map((one) => [one.target, one])) };
      if (options.out !== undefined) writeText(options.out, 'plan.json', json(shown));
      print(options.format === 'json' ? json(shown) : planReport(targets));
    });
}
