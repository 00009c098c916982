import { readFileSync, type Stats, statSync } from 'node:fs';
import type { Problem } from './problem';

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Far more than any platform needs: a bigger file is the wrong file. */
const LARGEST = 2 * 1024 * 1024;

export interface Refusal {
  readonly problems: readonly Problem[];
}

export function refusal(file: string, message: string): Refusal {
  return { problems: [{ file, path: [], message }] };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
}

/** What is at a path, or the system's word for why nobody can tell. */
export function look(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return codeOf(error);
  }
}

function unreadable(path: string, code: string): Refusal {
  const why =
    { EACCES: 'no permission to read it', ENOENT: 'there is no such file', ELOOP: 'a loop of links' }[code] ?? code;
  return refusal(path, `cannot be read: ${why}`);
}

/** The text of a file that somebody wrote; a pipe or a device, which may never end, is not read. */
export function readSource(path: string): SourceText | Refusal {
  const found = look(path);
  if (typeof found === 'string') return unreadable(path, found);
  if (!found.isFile())
    return refusal(path, `found a ${found.isDirectory() ? 'folder' : 'pipe or a device'}; allowed: a file`);
  if (found.size > LARGEST)
    return refusal(path, `found a file of ${Math.round(found.size / 1024 / 1024)} MB; allowed: at most 2 MB`);
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return unreadable(path, codeOf(error));
  }
}
