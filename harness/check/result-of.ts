import type { Result } from '../report/result';
import { assemble } from './assemble';
import { fingerprintsOf, goneFrom } from './baseline';
import type { InputAnswer } from './check-input';
import type { Judges } from './judges';
import { applyWaivers } from './waivers';

/** The answers of all inputs as one result: what is waived on a day and what is known fails nothing. */
export function resultOf(
  answers: readonly InputAnswer[],
  { policies, waivers, baseline, failOn, failOnCannotTell }: Omit<Judges, 'settings' | 'workload' | 'baselineFile'>,
  today: string,
  version: string,
): Result {
  const { findings, notices } = applyWaivers(
    answers.flatMap((answer) => answer.findings),
    waivers,
    today,
  );
  const result = assemble({
    version,
    today,
    policies,
    gate: { failOn, failOnCannotTell },
    answers,
    findings,
    notices,
    ...(baseline === undefined ? {} : { known: fingerprintsOf(baseline) }),
  });
  return baseline === undefined ? result : { ...result, notices: [...result.notices, ...goneFrom(baseline, result)] };
}
