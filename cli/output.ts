import { accessSync, constants, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../harness/files';
import { CannotRun } from './cannot-run';

/** Everything that a command prints as its answer; progress and errors go to standard error. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A link to nothing is there, too. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The path itself, or the nearest folder above it that is there already. */
function nearest(path: string): string {
  return dirname(path) === path || isThere(path) ? path : nearest(dirname(path));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Refuses a folder that can't be written before any work is done for it. */
export function refuseUnwritable(folder: string): void {
  const there = nearest(folder);
  if (!isFolder(there))
    throw new CannotRun([`${folder}: cannot be written: ${there} is not a folder; name another folder`]);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch {
    throw new CannotRun([`${folder}: cannot be written: no permission in ${there}; name another folder`]);
  }
}

/** Does what writes at a path. */
export function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split(',');
    throw new CannotRun([`${path}: cannot be written: ${why}`]);
  }
}

export function writeText(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  writing(path, () => writeWhole(path, text.endsWith('\n') ? text : `${text}\n`));
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The terminal's own width; the reports' default elsewhere, so that a pipe gets the same bytes everywhere. */
export function widthWanted(): { readonly width?: number } {
  return process.stdout.isTTY === true ? { width: process.stdout.columns } : {};
}

export function colorWanted(): boolean {
  return process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
}
