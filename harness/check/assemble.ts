import type { Policy } from '../../policies/define';
import type { Finding, Notice, Result } from '../report/result';
import type { InputAnswer } from './check-input';

type Tally = Result['summary']['byPolicy'][string];

function tallyOf(findings: readonly Finding[], pass: number): Tally {
  const count = (wanted: (finding: Finding) => boolean) => findings.filter(wanted).length;
  return {
    pass,
    fail: count(({ status, waived }) => status === 'fail' && waived === undefined),
    cannotTell: count(({ status, waived }) => status === 'cannot-tell' && waived === undefined),
    waived: count(({ waived }) => waived !== undefined),
  };
}

function ordered(findings: readonly Finding[], inputs: readonly string[]): readonly Finding[] {
  const key = (one: Finding) =>
    [String(inputs.indexOf(one.input)).padStart(6, '0'), one.address, one.policy, one.messageId, one.message].join(
      '\u0000',
    );
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}

export interface Parts {
  readonly version: string;
  readonly today: string;
  readonly policies: readonly Policy[];
  readonly answers: readonly InputAnswer[];
  /** Of all inputs, with their waivers. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

/** The answers of all inputs as one result. */
export function assemble({ version, today, policies, answers, findings, notices }: Parts): Result {
  const passes = (id: string) => answers.reduce((sum, { passed }) => sum + (passed[id] ?? 0), 0);
  const ids = [...new Set([...policies.map(({ id }) => id), ...findings.map(({ policy }) => policy)])].sort();
  const byPolicy = Object.fromEntries(
    ids.map((id) => [
      id,
      tallyOf(
        findings.filter(({ policy }) => policy === id),
        passes(id),
      ),
    ]),
  );
  const sum = (of: keyof Tally) => Object.values(byPolicy).reduce((so, tally) => so + tally[of], 0);
  return {
    ramani: version,
    today,
    inputs: answers.map(({ input }) => input),
    findings: [
      ...ordered(
        findings,
        answers.map(({ input }) => input.path),
      ),
    ],
    notices: [...notices],
    costs: answers.map(({ input, estimate, budget }) => ({
      input: input.path,
      estimate,
      ...(budget === undefined ? {} : { budget }),
    })),
    summary: { pass: sum('pass'), fail: sum('fail'), cannotTell: sum('cannotTell'), waived: sum('waived'), byPolicy },
  };
}
