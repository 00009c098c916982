import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Job } from './job';

const PACKAGE = join(__dirname, '..', '..', '..');
/** What a job's outcome depends on besides its order. */
const CODE = ['constructs', 'manifests', 'stacks', 'harness/synth', 'harness/validate', 'reference'].map((folder) =>
  join(__dirname, '..', '..', folder),
);

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

let code: string | undefined;

/** Of our own compiled code and the versions of the engines: an upgrade of either does the work anew. */
function codeFingerprint(): string {
  if (code === undefined) {
    const hash = createHash('sha256').update(readFileSync(join(PACKAGE, 'package.json')));
    for (const file of CODE.flatMap(filesBelow)) hash.update(file.slice(__dirname.length)).update(readFileSync(file));
    code = hash.digest('hex');
  }
  return code;
}

export function jobKey(job: Job): string {
  return createHash('sha256').update(codeFingerprint()).update(JSON.stringify(job)).digest('hex').slice(0, 40);
}

/** `RAMANI_CACHE`, or the user's cache folder. */
function root(): string {
  return process.env['RAMANI_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ramani');
}

/** A folder to work in that can be renamed into the cache; in the system's own temporary folder where the cache can't be written. */
export function workFolder(): string {
  try {
    mkdirSync(root(), { recursive: true });
    return mkdtempSync(join(root(), 'work-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'ramani-'));
  }
}

export function cached(key: string): string | undefined {
  const folder = join(root(), key);
  return existsSync(folder) ? folder : undefined;
}

/** Keeps a finished folder; the folder itself is the answer where the cache can't take it. */
export function keep(folder: string, key: string): string {
  const home = join(root(), key);
  try {
    renameSync(folder, home);
    return home;
  } catch {
    return cached(key) ?? folder;
  }
}

/** Replaces a folder by a copy of another: beside first, then renamed, so that it is never half there. */
export function replaceFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const beside = mkdtempSync(`${to}.`);
  cpSync(from, beside, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(beside, to);
}
