import { Argument, type Command } from 'commander';
import { compareLake } from '../harness/compare/lake';
import { compareReport } from '../harness/report/compare-text';
import { type CheckOptions, checkPlatform } from './check-platform';
import { environmentOption, formatOption, PATH_ARGUMENT } from './options';
import { colorWanted, json, print } from './output';

interface Options extends CheckOptions {
  readonly format: 'text' | 'json';
}

export function configure(command: Command): void {
  command
    .addArgument(new Argument('<capability>', 'what is held side by side').choices(['lake']))
    .argument(...PATH_ARGUMENT)
    .addOption(environmentOption())
    .addOption(formatOption())
    .action(async (_capability: string, path: string, options: Options) => {
      const { targets, result } = await checkPlatform(path, options);
      const compared = compareLake(
        targets.map(({ plan }) => plan),
        result.costs,
      );
      print(options.format === 'json' ? json(compared) : compareReport(compared, colorWanted()));
    });
}
