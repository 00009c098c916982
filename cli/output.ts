import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../harness/files';
import { CannotRun } from './cannot-run';

/** Everything that a command prints as its answer; progress and errors go to standard error. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** The nearest folder that is there already. */
function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** Refuses a folder that can't be written before any work is done for it. */
export function refuseUnwritable(folder: string): void {
  const there = nearestFolder(folder);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch {
    throw new CannotRun([`${folder}: cannot be written: no permission in ${there}; name another folder with --out`]);
  }
}

export function writeText(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  try {
    writeWhole(path, text.endsWith('\n') ? text : `${text}\n`);
  } catch (error) {
    throw new CannotRun([
      `${path}: cannot be written: ${error instanceof Error ? error.message.split(',')[0] : String(error)}`,
    ]);
  }
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export function colorWanted(): boolean {
  return process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
}
