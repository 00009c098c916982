import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceGraph } from '../read/graph';
import { isJson } from '../read/json';
import { ReadError } from '../read/read-error';
import { type Document, parseDocument, parseJson } from './document';
import { filesAt } from './files';
import { programAdvice, readKnown, type Where } from './kinds';
import { textOf } from './text';

/** What was read of the paths that somebody named; nothing else was. */
export interface Opened {
  readonly graphs: readonly ResourceGraph[];
  /** One line each: files that are known and can't be read. */
  readonly problems: readonly string[];
  /** One line each: what lies beside, is none of ours, and was left alone. */
  readonly passedOver: readonly string[];
}

/** What a tool writes that Ramani reads has one of these words in it; a text without them may be as broken as it likes. */
const MARKS = /AWSTemplateFormatVersion|\bResources["']?\s*:|"(format_version|planned_values|steps|terraform_version)"/;

/** Whether a file looks like something that a tool wrote for others to read. */
export function isMarked(path: string): boolean {
  try {
    return MARKS.test(textOf(path));
  } catch {
    return false;
  }
}

/** Names in a list stay readable up to this many. */
const MOST_NAMES = 12;

async function readFolder(folder: string): Promise<ResourceGraph> {
  const read = (file: string): unknown => {
    const path = join(folder, file);
    return parseJson(path, textOf(path)).value;
  };
  const { readAssembly } = await import('../read/assembly.js');
  return readAssembly(folder, read('manifest.json'), read);
}

function foundIn({ path, value }: Document): string {
  const keys = isJson(value) ? Object.keys(value).slice(0, 5).join(', ') : 'no keys';
  return `${path}: found ${keys || 'nothing'}; allowed: a CloudFormation template, a cloud assembly, a Terraform plan or configuration in JSON, a Pulumi preview or a platform file`;
}

/** A file that somebody named must be one that is known. */
async function readNamed(path: string, where: Where): Promise<ResourceGraph> {
  const advice = programAdvice(path);
  if (advice !== undefined) throw new ReadError(`${path}: ${advice}`);
  const document = await parseDocument(path, textOf(path));
  const graph = await readKnown(document, where);
  if (graph === undefined) throw new ReadError(foundIn(document));
  return graph;
}

/** A file that was come upon: undefined where it is none of ours. */
async function readMet(path: string, where: Where): Promise<ResourceGraph | undefined> {
  const text = textOf(path);
  try {
    return await readKnown(await parseDocument(path, text), where);
  } catch (error) {
    if (error instanceof ReadError && !MARKS.test(text)) return undefined;
    throw error;
  }
}

/** A link to nothing stands for itself: reading it says so. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Every resource graph that some paths lead to, and a line for all else. */
export async function openInputs(named: readonly string[], where: Where = {}): Promise<Opened> {
  const seen = new Set<string>();
  const graphs: ResourceGraph[] = [];
  const problems: string[] = [];
  const others: string[] = [];
  const advice: string[] = [];
  const attempt = async (read: () => Promise<void>) => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      problems.push(error.message);
    }
  };
  for (const path of named) {
    const found = await filesAt(path).catch((error: unknown) => {
      if (!(error instanceof ReadError)) throw error;
      problems.push(error.message);
      return { paths: [], advice: [] };
    });
    advice.push(...found.advice);
    const isNamed = found.paths.length === 1 && found.paths[0] === path;
    for (const file of found.paths) {
      // A link leads to what may be here already.
      const real = realPathOf(file);
      if (seen.has(real)) continue;
      seen.add(real);
      await attempt(async () => {
        const read = statSync(file).isDirectory() ? readFolder : isNamed ? readNamed : readMet;
        const graph = await read(file, where);
        if (graph === undefined) others.push(file);
        else graphs.push(graph);
      });
    }
    if (found.paths.length === 0 && found.advice.length === 0 && problems.length === 0)
      problems.push(
        `${path}: holds no platform.yaml, template, plan or preview; \`ramani init\` writes a platform file`,
      );
  }
  return {
    graphs,
    problems,
    passedOver: [
      ...advice,
      ...(others.length === 0 ? [] : [`not read, since they hold no resources: ${listed(others)}`]),
    ],
  };
}
