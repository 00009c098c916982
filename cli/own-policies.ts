import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { POLICIES } from '../policies';
import type { Policy } from '../policies/define';
import { CannotRun } from './cannot-run';

/** What Node loads; a rule in TypeScript is compiled first. */
const LOADABLE = /\.(js|cjs|mjs)$/;

function isPolicy(value: unknown): value is Policy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'check' in value &&
    typeof value.check === 'function' &&
    'tune' in value
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    if (!statSync(folder).isDirectory()) return [folder];
    return readdirSync(folder)
      .filter((name) => LOADABLE.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CannotRun([`${folder}: cannot be read: ${code}; name a folder with rules as JavaScript`]);
  }
}

async function exportsOf(file: string): Promise<readonly Policy[]> {
  let loaded: object;
  try {
    loaded = await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new CannotRun([`${file}: cannot be loaded: ${why}`]);
  }
  // A CommonJS module has its exports both beside and below `default`.
  const found = Object.values(loaded).filter(isPolicy);
  if (found.length === 0)
    throw new CannotRun([`${file}: exports no policy; allowed: what \`definePolicy\` of ramani/policy returns`]);
  return [...new Set(found)];
}

/** Rules of one's own: whatever the files of a folder export that `definePolicy` made. */
export async function ownPolicies(folder: string): Promise<readonly Policy[]> {
  const files = filesIn(folder);
  if (files.length === 0)
    throw new CannotRun([`${folder}: holds no .js, .cjs or .mjs file; compile rules in TypeScript first`]);
  const own: Policy[] = [];
  for (const file of files) {
    for (const policy of await exportsOf(file)) {
      if ([...POLICIES, ...own].some(({ id }) => id === policy.id))
        throw new CannotRun([`${file}: the policy ${policy.id} is there already; give it an id of its own`]);
      own.push(policy);
    }
  }
  return own;
}
