import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readIfThere } from '../files';
import type { Job } from './job';

const PACKAGE = join(__dirname, '..', '..', '..');
const COMPILED = join(__dirname, '..', '..');
/** What a job's outcome depends on besides its order. */
const CODE = ['cdk.json', 'constructs', 'harness', 'manifests', 'plan', 'reference', 'spec', 'stacks'];

/** A cached job is a folder with these two: what was made, and by what one can tell that it is all there. */
const MADE = 'made';
const SEAL = 'sha256';

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Of the names and the content of all files below some paths. */
function digest(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

let code: string | undefined;

/** Of our own compiled code and the versions of the engines: an upgrade of either does the work anew. */
function codeFingerprint(): string {
  code ??= `${digest(PACKAGE, ['package.json'])} ${digest(COMPILED, CODE)}`;
  return code;
}

export function jobKey(job: Job): string {
  return createHash('sha256').update(codeFingerprint()).update(JSON.stringify(job)).digest('hex').slice(0, 40);
}

/** `RAMANI_CACHE`, or the user's cache folder; a variable that is set to nothing counts as not set. */
function root(): string {
  return process.env['RAMANI_CACHE'] || join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ramani');
}

/** A job on its way into the cache. */
export interface Work {
  readonly home: string;
  /** The folder to fill. */
  readonly folder: string;
}

/** In the cache, where it can be renamed to its place; in the system's temporary folder where the cache can't be written. */
export function startWork(): Work {
  const home = newFolder();
  const folder = join(home, MADE);
  mkdirSync(folder);
  return { home, folder };
}

function newFolder(): string {
  try {
    mkdirSync(root(), { recursive: true });
    return mkdtempSync(join(root(), 'work-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'ramani-'));
  }
}

export function dropWork({ home }: Work): void {
  rmSync(home, { recursive: true, force: true });
}

/** What a job made earlier; one of which something was lost or changed since is as good as none. */
export function cached(key: string): string | undefined {
  const folder = join(root(), key, MADE);
  const seal = readIfThere(join(root(), key, SEAL));
  return seal !== undefined && seal === digest(folder, ['.']) ? folder : undefined;
}

/** Keeps what a finished job made; where the cache can't take it, it is there until this process ends. */
export function keep(work: Work, key: string): string {
  const place = join(root(), key);
  writeFileSync(join(work.home, SEAL), digest(work.folder, ['.']));
  try {
    // What is there by now was either made by another process at the same time, or is damaged.
    if (cached(key) === undefined) rmSync(place, { recursive: true, force: true });
    renameSync(work.home, place);
    return join(place, MADE);
  } catch {
    process.once('exit', () => dropWork(work));
    return cached(key) ?? work.folder;
  }
}

/** Replaces a folder by a copy of another: beside first, then renamed, so that it is never half there. */
export function replaceFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const beside = `${to}.${process.pid}.tmp`;
  try {
    cpSync(from, beside, { recursive: true });
    rmSync(to, { recursive: true, force: true });
    renameSync(beside, to);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}
