import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The command as a user runs it: compiled, in a process of its own. */

export const ROOT = join(__dirname, '..', '..');
export const DUKA = join(ROOT, 'examples', 'duka');
export const MINIMAL = readFileSync(join(ROOT, 'examples', 'minimal', 'platform.yaml'), 'utf8');

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As somebody whom permissions bind: they don't bind root. */
  readonly unprivileged?: boolean;
}

const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function collect(file: string, args: readonly string[], where: Where): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: where.cwd ?? ROOT,
      env: { ...process.env, ...where.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(where.unprivileged === true ? NOBODY : {}),
    });
    const out = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...out, code }));
  });
}

export const COMMAND = join(ROOT, 'dist', 'cli', 'main.js');

export function ramani(args: readonly string[], where: Where = {}): Promise<Run> {
  return collect(process.execPath, [COMMAND, ...args], where);
}

/** A line of a shell, in which `"$ramani"` stands for the command. */
export function shell(line: string, where: Where = {}): Promise<Run> {
  const ramani = `${process.execPath} ${COMMAND}`;
  return collect('bash', ['-c', line.replaceAll('"$ramani"', ramani)], where);
}

/** The command of another package that stands in node_modules. */
export function npx(name: string, args: readonly string[], where: Where = {}): Promise<Run> {
  return collect(join(ROOT, 'node_modules', '.bin', name), args, where);
}

/** A folder that anybody may enter, removed when the tests of the file (or of the block) have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ramani-test-'));
  chmodSync(folder, 0o777);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their name below a folder, which may be new, and returns the folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The text of every file below a folder, by its path from there. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
