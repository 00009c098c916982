import { distance } from 'fastest-levenshtein';

/** Keys and indices from the root of the platform file to a value. */
export type Path = readonly (string | number)[];

/** One mistake in what a user wrote: where it is, what was found, what is allowed and what to do. */
export interface Problem {
  readonly file: string;
  /** One-based; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly path: Path;
  readonly message: string;
}

/** A key as it is; one with spaces, dots or line ends in it in quotes, so that a problem stays one line. */
function pathPart(part: string | number): string {
  return /^[\w-]{1,60}$/.test(String(part)) ? String(part) : shown(part);
}

/** `platform.yaml:12:7 lake.datasets.orders.zone: found "curate", allowed: landing, raw, ...` */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const path = problem.path.length > 0 ? ` ${problem.path.map(pathPart).join('.')}` : '';
  return `${place}${path}: ${problem.message}`;
}

/** What a user wrote, short enough for one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The known name that a misspelt one most likely means, if any is near enough to be worth saying. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return near !== undefined && near.steps <= Math.max(2, name.length / 3) ? near.candidate : undefined;
}

/** ` Did you mean "curated"?`, or nothing. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
