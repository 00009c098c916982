import type { Command } from 'commander';
import { originsOf, planReport } from '../harness/report/plan-text';
import { policyPage } from '../harness/report/policy-text';
import { POLICIES } from '../policies';
import type { Target } from '../spec/platform';
import { suggestion } from '../spec/problem';
import { CannotRun } from './cannot-run';
import { environmentOption, targetOption } from './options';
import { print } from './output';
import { plannedPlatform } from './platform';

interface Options {
  readonly path: string;
  readonly target?: Target;
  readonly environment?: string;
}

export function configure(command: Command): void {
  command
    .argument('<what>', 'the id of a policy, or a path of the platform file')
    .option('--path <path>', 'a platform file or its folder', '.')
    .addOption(targetOption())
    .addOption(environmentOption())
    .action(async (what: string, options: Options) => {
      if (what.includes('/')) {
        const policy = POLICIES.find(({ id }) => id === what);
        const ids = POLICIES.map(({ id }) => id);
        if (policy === undefined)
          throw new CannotRun([`found the policy "${what}"; allowed: ${ids.join(', ')}${suggestion(what, ids)}`]);
        return print(policyPage(policy));
      }
      const { targets } = plannedPlatform(options.path, options);
      const known = [...new Set(targets.flatMap(originsOf))];
      if (!known.includes(what))
        throw new CannotRun([
          `found "${what}", about which nothing is decided; allowed: ${known.join(', ')}${suggestion(what, known)}`,
        ]);
      return print(planReport(targets, what));
    });
}
