import type { Command } from 'commander';
import { SettingsFile } from '../harness/check/settings-file';
import { WaiversFile } from '../harness/check/waivers-file';
import { WorkloadFile } from '../harness/check/workload-file';
import { ResultSchema } from '../harness/report/result';
import { PlatformFile } from '../spec/platform';
import { suggestion } from '../spec/problem';
import { publishedSchema } from '../spec/published-schema';
import { CannotRun } from './cannot-run';
import { json, print } from './output';

const SCHEMAS = [
  { name: 'platform', schema: PlatformFile },
  { name: 'settings', schema: SettingsFile },
  { name: 'waivers', schema: WaiversFile },
  { name: 'workload', schema: WorkloadFile },
  { name: 'result', schema: ResultSchema },
] as const;

const NAMES = SCHEMAS.map(({ name }) => name);

export function configure(command: Command): void {
  command.argument('[of]', `one of ${NAMES.join(', ')}`, 'platform').action(async (of: string) => {
    const found = SCHEMAS.find(({ name }) => name === of);
    if (found === undefined)
      throw new CannotRun([`found the schema "${of}"; allowed: ${NAMES.join(', ')}${suggestion(of, NAMES)}`]);
    print(json(publishedSchema(found.schema, of)));
  });
}
