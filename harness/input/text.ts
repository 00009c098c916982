import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { ReadError } from '../read/read-error';

/** Beyond this the runtime holds no text; plans of a hundred megabytes are read. */
const LARGEST_BYTES = 500 * 1024 * 1024;
/** Enough to tell what a file is without reading it. */
const HEAD_BYTES = 4096;

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  ENOENT: 'there is no such file or folder',
  ELOOP: 'a loop of links',
  EPERM: 'no permission to read it',
};

/** The system's word for why a path can't be read. */
export function whyUnreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
  return WHY[code] ?? code;
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** PowerShell writes UTF-16 where a command's output goes to a file. */
function encodingOf(head: Buffer): 'utf8' | 'utf16le' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le';
  return head.includes(0) ? undefined : 'utf8';
}

/** @throws ReadError with one line, where the path is no text that can be read to its end. */
export function textOf(path: string): string {
  try {
    const found = statSync(path);
    if (!found.isFile()) throw new ReadError(`${path}: found a pipe or a device; allowed: a file`);
    if (found.size > LARGEST_BYTES)
      throw new ReadError(
        `${path}: found ${Math.round(found.size / 1024 / 1024)} MB; allowed: at most 500 MB: give one stack or module at a time`,
      );
    const encoding = encodingOf(headOf(path));
    if (encoding === undefined)
      throw new ReadError(
        `${path}: found a binary file; allowed: JSON or YAML (for a plan file of Terraform: \`terraform show -json ${path}\`)`,
      );
    return readFileSync(path, encoding).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(`${path}: cannot be read: ${whyUnreadable(error)}`);
  }
}
