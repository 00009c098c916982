import { basename, dirname } from 'node:path';
import Ajv from 'ajv';
import type { Command } from 'commander';
import { textOf } from '../harness/input/text';
import { type ReportFormat, render } from '../harness/report/formats';
import { type Result, ResultSchema } from '../harness/report/result';
import { SCHEMA_VERSION } from '../harness/report/schema-version';
import { CannotRun } from './cannot-run';
import { reportOption } from './options';
import { colorWanted, print, refuseUnwritable, widthWanted, writeText } from './output';

interface Options {
  readonly from: string;
  readonly format: ReportFormat;
  readonly out?: string;
}

/** The dearest lines of an estimate that a person sees unasked. */
const COST_LINES = 3;

const isResult = new Ajv({ strict: false }).compile<Result>(ResultSchema);

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotRun([`${path}: not JSON; allowed: what \`ramani check --format json\` prints`]);
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
}

/** @throws CannotRun with one line, where the file holds no result of this version's shape. */
function readResult(path: string): Result {
  const value = parsed(path, textOf(path));
  if (isResult(value)) return value;
  const version = versionOf(value);
  if (typeof version === 'number' && version !== SCHEMA_VERSION)
    throw new CannotRun([
      `${path}: found schemaVersion ${version}; allowed: ${SCHEMA_VERSION}; run \`ramani check --format json\` again`,
    ]);
  const [error] = isResult.errors ?? [];
  const where = error === undefined || error.instancePath === '' ? 'it' : error.instancePath;
  throw new CannotRun([
    `${path}: no result of \`ramani check --format json\`: ${where} ${error?.message ?? 'has another shape'}; run it again`,
  ]);
}

export function configure(command: Command): void {
  command
    .requiredOption('--from <file>', 'what `ramani check --format json` printed')
    .addOption(reportOption())
    .option('--out <file>', 'write it there instead')
    .action(async ({ from, format, out }: Options) => {
      const result = readResult(from);
      if (out === undefined)
        return print(await render(result, format, { color: colorWanted(), costLines: COST_LINES, ...widthWanted() }));
      refuseUnwritable(dirname(out));
      writeText(dirname(out), basename(out), await render(result, format, { color: false, costLines: COST_LINES }));
    });
}
