import { formatProblem, type Problem } from '../spec/problem';

/** What stops a command before it has an answer: exit 2, a line a problem, no stack trace. */
export class CannotRun extends Error {
  override name = 'CannotRun';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }

  static because(problems: readonly Problem[]): CannotRun {
    return new CannotRun(problems.map(formatProblem));
  }
}
