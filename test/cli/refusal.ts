import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, ramani, temporaryFolder, type Where } from './run';

/** A folder to run in, where nothing may be written: every run is told to write into `out`, and caches into `cache`. */
export function sandbox() {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  const cache = join(folder, 'cache');
  const run = (args: readonly string[], where: Where = {}): Promise<Run> =>
    ramani(args, { cwd: folder, ...where, env: { RAMANI_CACHE: cache } });
  return {
    folder,
    cache,
    run,
    check: (args: readonly string[], where?: Where) => run(['check', '--out', out, ...args], where),
    /** Exit 2, these lines and no others, no answer, no trace of a program, no work done and nothing written. */
    expectRefusal({ code, stdout, stderr }: Run, ...lines: readonly RegExp[]): void {
      const told = stderr.split('\n').slice(0, -1);
      expect(told).toEqual(lines.map((line) => expect.stringMatching(line)));
      expect(stderr).not.toMatch(/^ {4}at |node:internal/m);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(existsSync(out)).toBe(false);
      expect(existsSync(cache)).toBe(false);
    },
  };
}
