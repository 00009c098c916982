import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReadError } from '../read/read-error';
import { programAdvice } from './kinds';
import { whyUnreadable } from './text';

export interface Found {
  /** Files (and folders of CDK) that may hold resources. */
  readonly paths: readonly string[];
  /** One line for each folder of a program's sources, with the command that makes something readable of them. */
  readonly advice: readonly string[];
}

const READABLE = 'json,yaml,yml,template';
const SOURCES = 'tf,tofu,bicep';
/** What others' tools put beside sources; nobody wrote it to be checked. */
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.terraform/**', '**/.venv/**'];
const GLOB = /[*?[\]{}!]/;

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function matches(pattern: string, cwd?: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    ...(cwd === undefined ? {} : { cwd }),
    ignore: IGNORED,
    expandDirectories: false,
  });
  return found.sort(byCodePoint);
}

/** A folder that `cdk synth` wrote is one input, with the stages below it. */
function isAssembly(folder: string): boolean {
  return existsSync(join(folder, 'manifest.json')) && existsSync(join(folder, 'cdk.out'));
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}

/** The outermost assemblies among the folders of some files. */
function assembliesOf(files: readonly string[]): readonly string[] {
  const folders = [...new Set(files.filter((file) => /(^|\/)manifest\.json$/.test(file)).map(folderOf))];
  const all = folders.filter(isAssembly);
  return all.filter((folder) => !all.some((other) => folder.startsWith(`${other}/`)));
}

/** Everything readable below a folder, in the order of the names. */
async function below(folder: string): Promise<Found> {
  if (isAssembly(folder)) return { paths: [folder], advice: [] };
  const names = await matches(`**/*.{${READABLE},${SOURCES}}`, folder);
  const files = names.map((name) => (folder === '.' ? name : `${folder.replace(/\/+$/, '')}/${name}`));
  const assemblies = assembliesOf(files);
  const outside = files.filter((file) => !assemblies.some((one) => file.startsWith(`${one}/`)));
  const isSource = (file: string) => programAdvice(file) !== undefined;
  const advice = outside
    .filter(isSource)
    .map((file) => `${folderOf(file)}: ${programAdvice(file)}`)
    .filter((line) => !assemblies.some((one) => line.startsWith(`${folderOf(one)}: a CDK app`)));
  return {
    paths: [...assemblies, ...outside.filter((file) => !isSource(file))].sort(byCodePoint),
    advice: [...new Set(advice)],
  };
}

/**
 * What a path that somebody named stands for: a file itself, a folder all below it, a glob all that it matches.
 *
 * @throws ReadError with one line, where it stands for nothing.
 */
export async function filesAt(path: string): Promise<Found> {
  try {
    if (!statSync(path).isDirectory()) return { paths: [path], advice: [] };
  } catch (error) {
    const matched = GLOB.test(path) ? await matches(path) : [];
    if (matched.length > 0) return { paths: matched, advice: [] };
    const why = GLOB.test(path) ? 'no file has such a name' : whyUnreadable(error);
    throw new ReadError(`${path}: cannot be read: ${why}; name a file, a folder or a glob in quotes`);
  }
  return below(path);
}
