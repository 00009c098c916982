import type { Policy } from '../../policies/define';
import type { Finding, Notice, Result } from '../report/result';
import type { InputAnswer } from './check-input';

type Tally = Result['summary']['byPolicy'][string];

/** How a finding counts: what is waived neither fails nor is undecided. */
function countsAs({ status, waived }: Finding): keyof Tally {
  if (waived !== undefined) return 'waived';
  return status === 'fail' ? 'fail' : 'cannotTell';
}

/** Every policy, also one that had nothing to judge, and every other judge that found something. */
function talliesOf(policies: readonly Policy[], answers: readonly InputAnswer[], findings: readonly Finding[]) {
  const ids = new Set([...policies.map(({ id }) => id), ...findings.map(({ policy }) => policy)]);
  const passes = (id: string) => answers.reduce((sum, { passed }) => sum + (passed[id] ?? 0), 0);
  const tallies = new Map(
    [...ids].sort().map((id): [string, Tally] => [id, { pass: passes(id), fail: 0, cannotTell: 0, waived: 0 }]),
  );
  for (const finding of findings) {
    const tally = tallies.get(finding.policy);
    if (tally !== undefined) tally[countsAs(finding)] += 1;
  }
  return tallies;
}

/** By input, address and policy; then by all that a finding says, so that no order of theirs is left to chance. */
function ordered(findings: readonly Finding[], inputs: readonly string[]): readonly Finding[] {
  const key = (one: Finding) =>
    [
      String(inputs.indexOf(one.input)).padStart(6, '0'),
      one.address,
      one.policy,
      one.messageId,
      one.message,
      one.actual,
      one.expected,
      one.file,
      one.line,
      one.status,
      one.severity,
      one.fix,
      one.waived?.expires,
      one.waived?.reason,
      one.waived?.owner,
    ].join('\u0000');
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
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
  const tallies = talliesOf(policies, answers, findings);
  const sum = (count: keyof Tally) => [...tallies.values()].reduce((so, tally) => so + tally[count], 0);
  const inputs = answers.map(({ input }) => input);
  return {
    ramani: version,
    today,
    inputs,
    findings: [
      ...ordered(
        findings,
        inputs.map(({ path }) => path),
      ),
    ],
    notices: [...notices],
    costs: answers.map(({ input, estimate, budget }) => ({
      input: input.path,
      estimate,
      ...(budget === undefined ? {} : { budget }),
    })),
    summary: {
      pass: sum('pass'),
      fail: sum('fail'),
      cannotTell: sum('cannotTell'),
      waived: sum('waived'),
      byPolicy: Object.fromEntries(tallies),
    },
  };
}
