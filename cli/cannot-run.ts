import { formatProblem, type Problem } from '../spec/problem';

/** More than anybody mends before running again; a wrong file of two megabytes has hundreds of thousands. */
const MOST_LINES = 100;

/** What stops a command before it has an answer: exit 2, a line a problem, no stack trace. */
export class CannotRun extends Error {
  override name = 'CannotRun';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }

  static because(problems: readonly Problem[]): CannotRun {
    const lines = problems.slice(0, MOST_LINES).map(formatProblem);
    const more = problems.length - lines.length;
    return new CannotRun(more === 0 ? lines : [...lines, `and ${more} more`]);
  }
}
