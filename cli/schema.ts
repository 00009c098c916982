import type { Command } from 'commander';
import { WaiversFile } from '../harness/check/waivers';
import { ResultSchema } from '../harness/report/result';
import { PlatformFile } from '../spec/platform';
import { suggestion } from '../spec/problem';
import { publishedSchema } from '../spec/published-schema';
import { CannotRun } from './cannot-run';
import { json, print } from './output';

const NAMES = ['platform', 'waivers', 'result'] as const;

export function configure(command: Command): void {
  command.argument('[of]', `one of ${NAMES.join(', ')}`, 'platform').action(async (of: string) => {
    const schema = { platform: PlatformFile, waivers: WaiversFile, result: ResultSchema }[of];
    if (schema === undefined)
      throw new CannotRun([`found the schema "${of}"; allowed: ${NAMES.join(', ')}${suggestion(of, NAMES)}`]);
    print(json(publishedSchema(schema, of)));
  });
}
