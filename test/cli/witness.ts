import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, write } from './run';

/** A process of Node that ran and ended. */
interface Process {
  /** The file that it ran, from the root of the package. */
  readonly script: string;
  /** The files that it loaded. */
  readonly loaded: readonly string[];
}

/** Lets every process of Node that a command starts write down, into a folder, what it ran and loaded. */
export function witness(folder: string) {
  const notes = JSON.stringify(join(folder, 'notes'));
  const script = `process.on('exit', () =>
    require('node:fs').writeFileSync(
      require('node:path').join(${notes}, String(process.pid)),
      JSON.stringify({ script: process.argv[1], loaded: Object.keys(require.cache) }),
    ),
  );`;
  write(join(folder, 'notes'), {});
  write(folder, { 'witness.cjs': script });
  return {
    env: { NODE_OPTIONS: `--require ${join(folder, 'witness.cjs')}` },
    processes: (): readonly Process[] =>
      readdirSync(join(folder, 'notes')).map((name) => {
        const { script, loaded } = JSON.parse(readFileSync(join(folder, 'notes', name), 'utf8'));
        return { script: relative(ROOT, script), loaded: loaded.map((file: string) => relative(ROOT, file)) };
      }),
  };
}
