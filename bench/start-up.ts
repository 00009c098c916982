import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How long a reader waits, as a ratio to the least that any Node program takes: pairs of runs, so that a slow machine is slow for both. */

const MAIN = join(__dirname, '..', 'cli', 'main.js');
const RUNS = 9;

const COMMANDS: readonly (readonly string[])[] = [
  ['--version'],
  ['plan', 'examples/duka', '--format', 'json'],
  ['explain', 'security/public-access'],
  ['check', 'examples/duka', '--format', 'json'],
  ['check', 'examples/others/lake.yaml', '--format', 'json'],
];

function seconds(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  // A check that found something has done its work.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const command of COMMANDS) {
  // The first run fills the cache: what is measured is the second day, not the first.
  seconds([MAIN, ...command]);
  const pairs = Array.from({ length: RUNS }, () => ({ ours: seconds([MAIN, ...command]), bare: seconds(['-e', '0']) }));
  const ratio = median(pairs.map(({ ours, bare }) => ours / bare));
  const ours = median(pairs.map((pair) => pair.ours));
  console.log(
    `ramani ${command.join(' ')}: ${ratio.toFixed(1)} times \`node -e 0\` (median of ${RUNS}; ${ours.toFixed(2)} s here)`,
  );
}
