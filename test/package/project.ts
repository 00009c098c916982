import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dependencies } from '../../package.json';

export const CHECKOUT = join(__dirname, '..', '..');

export interface Project {
  /** An empty folder but for node_modules/ramani, which is what `npm install ramani` would unpack there. */
  readonly folder: string;
  readonly ramani: string;
  /** Bytes of the tarball. */
  readonly packed: number;
  readonly remove: readonly [path: string, options: { readonly recursive: true; readonly force: true }];
}

/** Packs the built checkout and unpacks it; what it depends on are links to the checkout's, since a test has no network. */
export function installed(): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'ramani-package-')));
  const folder = join(root, 'project');
  const ramani = join(folder, 'node_modules', 'ramani');
  mkdirSync(ramani, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', root], { cwd: CHECKOUT, stdio: 'pipe' });
  const [tarball = 'none'] = readdirSync(root).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', join(root, tarball), '-C', ramani, '--strip-components=1']);
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(CHECKOUT, 'node_modules', name), link, 'junction');
  }
  const packed = readFileSync(join(root, tarball)).length;
  return { folder, ramani, packed, remove: [root, { recursive: true, force: true }] };
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program of Node's, in a project, with a cache and a home of the project's own. */
export function run(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  const home = dirname(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      HOME: home,
      RAMANI_CACHE: join(home, 'cache'),
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      NO_COLOR: '1',
      ...env,
    },
  });
  return { status, stdout, stderr };
}

export function runRamani({ folder, ramani }: Project, ...args: readonly string[]): Outcome {
  return run(folder, [join(ramani, 'dist', 'cli', 'main.js'), ...args]);
}

/** What a program prints as JSON. */
export function answerOf(folder: string, program: string): unknown {
  const { status, stdout, stderr } = run(folder, ['-e', program]);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
