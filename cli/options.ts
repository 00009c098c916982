import { InvalidArgumentError, Option } from 'commander';
import { TARGETS, type Target } from '../spec/platform';
import { suggestion } from '../spec/problem';

/** The options that several commands share: the same word means the same everywhere. */

function isTarget(text: string): text is Target {
  return TARGETS.some((target) => target === text);
}

export function targetOption(): Option {
  return new Option(
    '--target <target>',
    `one of ${TARGETS.join(', ')}; all that the platform file names, if absent`,
  ).argParser((text): Target => {
    if (isTarget(text)) return text;
    throw new InvalidArgumentError(`allowed: ${TARGETS.join(', ')}${suggestion(text, TARGETS)}`);
  });
}

export function environmentOption(): Option {
  return new Option('--environment <name>', 'merge platform.<name>.yaml over the platform file');
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
}

export function outOption(): Option {
  return new Option('--out <folder>', 'write the results there too');
}

export function todayOption(): Option {
  return new Option(
    '--today <day>',
    'the day that waivers are held against (YYYY-MM-DD); the current day in UTC, if absent',
  ).argParser((text) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
    throw new InvalidArgumentError('allowed: a day of the calendar such as 2026-11-30');
  });
}

export function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The platform file or its folder that a command is about. */
export const PATH_ARGUMENT = ['[path]', 'a platform file or its folder', '.'] as const;
