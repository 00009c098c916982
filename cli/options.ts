import { InvalidArgumentError, Option } from 'commander';
import { REPORT_FORMATS } from '../harness/report/formats';
import { suggestion } from '../spec/problem';
import { TARGETS, type Target } from '../spec/targets';

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

export function reportOption(): Option {
  return new Option('--format <format>', 'how to print').choices(REPORT_FORMATS).default('text');
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

export function platformOption(): Option {
  return new Option(
    '--platform <file>',
    'the platform that the paths were built from: its sizes, residency and budget',
  );
}

export function regionOption(): Option {
  return new Option(
    '--region <name>',
    'where templates that do not say it are meant to be deployed: prices depend on it',
  );
}

/** By what is judged: files that each hold what a team wants otherwise. */
export function judgeOptions(): readonly Option[] {
  return [
    new Option('--settings <file>', 'severities, options and thresholds; ramani.yaml beside, if there is one'),
    new Option('--waivers <file>', 'findings that may stay for a while; waivers.yaml beside, if there is one'),
    new Option(
      '--workload <file>',
      'sizes and rates of resources that others described: `ramani init --workload` writes one',
    ),
    new Option('--baseline <file>', 'known findings, which fail nothing'),
    new Option('--update-baseline', 'write all that is open into the baseline'),
    new Option('--policies <folder>', 'rules of your own, as JavaScript'),
  ];
}

export function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The platform file or its folder that a command is about. */
export const PATH_ARGUMENT = ['[path]', 'a platform file or its folder', '.'] as const;
