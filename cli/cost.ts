import type { Command } from 'commander';
import { costReport } from '../harness/report/cost-text';
import { type CheckOptions, checkPlatform } from './check-platform';
import { environmentOption, formatOption, PATH_ARGUMENT, targetOption } from './options';
import { colorWanted, json, print } from './output';

interface Options extends CheckOptions {
  readonly format: 'text' | 'json';
}

export function configure(command: Command): void {
  command
    .argument(...PATH_ARGUMENT)
    .addOption(targetOption())
    .addOption(environmentOption())
    .addOption(formatOption())
    .action(async (path: string, options: Options) => {
      const { result } = await checkPlatform(path, options);
      print(options.format === 'json' ? json(result.costs) : costReport(result.costs, colorWanted()));
    });
}
