import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parsePlatform, type SourceText } from './parse';
import type { Problem } from './problem';

/** Far more than any platform needs: a bigger file is the wrong file. */
const LARGEST = 2 * 1024 * 1024;

interface Refusal {
  readonly problems: readonly Problem[];
}

function refusal(file: string, message: string): Refusal {
  return { problems: [{ file, path: [], message }] };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
}

/** What is at a path, or the system's word for why nobody can tell. */
function look(path: string): Stats | string {
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

/** A platform file, or the `platform.yaml` of a folder, with the overlay of an environment over it. */
export function loadPlatform(path: string, environment?: string): ParseResult {
  const found = look(path);
  if (found === 'ENOENT') return refusal(path, 'there is no such file or folder; name a platform file or its folder');
  const folder = typeof found !== 'string' && found.isDirectory();
  const main = folder ? join(path, 'platform.yaml') : path;
  if (folder && look(main) === 'ENOENT')
    return refusal(path, 'found a folder without a platform.yaml; `ramani init` writes one');
  const base = readSource(main);
  if ('problems' in base) return base;
  if (environment === undefined) return parsePlatform(base);

  const over = main.replace(/(\.ya?ml|\.json)?$/, (ending) => `.${environment}${ending === '' ? '.yaml' : ending}`);
  if (look(over) !== 'ENOENT') {
    const overlay = readSource(over);
    return 'problems' in overlay ? overlay : parsePlatform(base, overlay);
  }
  const parsed = parsePlatform(base);
  if ('problems' in parsed || parsed.spec.environment === environment) return parsed;
  return refusal(
    main,
    `is environment "${parsed.spec.environment}", and there is no ${over}; write one, or leave out --environment`,
  );
}
