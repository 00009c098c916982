import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '../../policies/define';
import type { Baseline } from './baseline';
import { type CheckSettings, defaultSettings } from './settings';
import { NO_WORKLOAD, type StatedWorkload } from './stated-workload';
import type { Waiver } from './waivers';

/** Files that somebody named. */
export interface JudgeFiles {
  readonly settings?: string | undefined;
  readonly baseline?: string | undefined;
  readonly waivers?: string | undefined;
  readonly workload?: string | undefined;
}

/** By what a check judges. */
export interface Judges extends Pick<CheckSettings, 'settings' | 'policies' | 'failOn' | 'failOnCannotTell'> {
  readonly waivers: readonly Waiver[];
  readonly workload: StatedWorkload;
  readonly baseline?: Baseline;
  /** Where a new baseline goes, if there is to be one. */
  readonly baselineFile?: string;
}

/** Where they are looked for if nobody names them. */
export const FILES = { settings: 'ramani.yaml', waivers: 'waivers.yaml' };

/** The file in a folder, if it is there; a link to nothing is, too. */
export function present(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  return lstatSync(file, { throwIfNoEntry: false }) === undefined ? undefined : file;
}

export function defaultJudges(policies: readonly Policy[]): Judges {
  const { settings, failOn, failOnCannotTell } = defaultSettings(policies);
  return { settings, policies, failOn, failOnCannotTell, waivers: [], workload: NO_WORKLOAD };
}
