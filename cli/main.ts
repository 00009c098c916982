#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { CannotRun } from './cannot-run';

interface CommandFile {
  /** Arguments, options and action. */
  configure(command: Command): void;
}

/** Only the file of the command that is asked for is loaded. */
const COMMANDS: readonly (readonly [name: string, description: string, load: () => Promise<CommandFile>])[] = [
  ['init', 'Write a platform file and the programs of a project of your own', () => import('./init.js')],
  ['plan', 'Show every decision with its reason', () => import('./plan.js')],
  [
    'synth',
    'Write what each engine makes of the platform: CloudFormation templates, Pulumi previews',
    () => import('./synth.js'),
  ],
  [
    'check',
    'Judge a platform on every target, or templates, plans and previews that others wrote',
    () => import('./check.js'),
  ],
  ['report', 'Print a saved result of a check in another format', () => import('./report.js')],
  ['cost', 'Say what the platform costs a month on each target, line by line', () => import('./cost.js')],
  ['compare', 'Hold the targets of a platform side by side, capability by capability', () => import('./compare.js')],
  [
    'snapshot',
    'Compare what the platform builds with its snapshots, or write them anew',
    () => import('./snapshot.js'),
  ],
  [
    'explain',
    'Explain a policy (security/public-access) or the decisions about a thing (lake.datasets.orders)',
    () => import('./explain.js'),
  ],
  ['schema', 'Print the JSON Schema of a file that you write, or of a result', () => import('./schema.js')],
];

/** Commander puts what it means to say after a line end. */
function inOneLine(text: string): string {
  return `${text.trim().replace(/\s*\n\s*/g, ' ')}\n`;
}

async function run(): Promise<void> {
  const program = new Command('ramani')
    .description(
      'One platform file to typed, checked and priced data-platform infrastructure. Nothing is ever deployed.',
    )
    .version(version)
    .configureOutput({ outputError: (text, write) => write(inOneLine(text)) })
    .exitOverride();
  const asked = process.argv.slice(2).find((word) => !word.startsWith('-'));
  for (const [name, description, load] of COMMANDS) {
    const command = program.command(name).description(description).exitOverride();
    if (asked === name || asked === 'help') (await load()).configure(command);
  }
  await program.parseAsync();
}

/** Exit 0: nothing found. 1: findings. 2: could not run. */
function fail(error: unknown): void {
  process.exitCode = 2;
  // Commander has printed its own line by now; asking for help or the version is no mistake.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof CannotRun) for (const line of error.lines) console.error(line);
  else console.error(error instanceof Error ? error.message : String(error));
}

process.stdout.on('error', (error) => {
  // A reader that has seen enough (`| head`) is no mistake.
  if ('code' in error && error.code === 'EPIPE') return;
  fail(new CannotRun([`standard output: cannot be written: ${error.message}`]));
});
run().catch(fail);
