import type { Policy } from '../../policies/define';
import { withFingerprints } from '../report/fingerprint';
import { type Labelled, labelOf } from '../report/labels';
import type { Finding, Notice, PolicySummary, ReportedFinding, Result } from '../report/result';
import { SCHEMA_VERSION } from '../report/schema-version';
import type { InputAnswer } from './check-input';

type Tally = Result['summary']['byPolicy'][string];

/** How a finding counts: what somebody has accepted neither fails nor is undecided. */
function countsAs(finding: Labelled): keyof Tally {
  const label = labelOf(finding);
  if (label === 'waived' || label === 'known') return label;
  return label === 'undecided' ? 'cannotTell' : 'fail';
}

/** Every policy, also one that had nothing to judge, and every other judge that found something. */
function talliesOf(policies: readonly Policy[], answers: readonly InputAnswer[], findings: readonly Labelled[]) {
  const ids = new Set([...policies.map(({ id }) => id), ...findings.map(({ policy }) => policy)]);
  const passes = (id: string) => answers.reduce((sum, { input }) => sum + (input.passed[id] ?? 0), 0);
  const tallies = new Map(
    [...ids]
      .sort()
      .map((id): [string, Tally] => [id, { pass: passes(id), fail: 0, cannotTell: 0, waived: 0, known: 0 }]),
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

/** What those policies that found something say of themselves, by id. */
function summariesOf(policies: readonly Policy[], findings: readonly Finding[]): PolicySummary[] {
  const found = new Set(findings.map(({ policy }) => policy));
  return policies
    .filter(({ id }) => found.has(id))
    .map(({ id, summary, why, fix, severity, capability, topics = [], sources }) => ({
      id,
      summary,
      why,
      fix,
      severity,
      capability,
      topics: [...topics],
      sources: sources.map(({ url, asOf }) => ({ url, asOf })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What fails a check. */
export type Gate = Pick<Result, 'failOn' | 'failOnCannotTell'>;

export interface Parts {
  readonly version: string;
  readonly today: string;
  readonly policies: readonly Policy[];
  readonly gate: Gate;
  readonly answers: readonly InputAnswer[];
  /** Of all inputs, with their waivers. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Fingerprints that a baseline lists. */
  readonly known?: ReadonlySet<string>;
}

/** The answers of all inputs as one result. */
export function assemble({ version, today, policies, gate, answers, findings, notices, known }: Parts): Result {
  const inputs = answers.map(({ input }) => input);
  const paths = inputs.map(({ path }) => path);
  const reported = withFingerprints(ordered(findings, paths)).map(
    (one): ReportedFinding => (known?.has(one.fingerprint) === true ? { ...one, known: true } : one),
  );
  const tallies = talliesOf(policies, answers, reported);
  const sum = (count: keyof Tally) => [...tallies.values()].reduce((so, tally) => so + tally[count], 0);
  return {
    schemaVersion: SCHEMA_VERSION,
    ramani: version,
    today,
    failOn: gate.failOn,
    failOnCannotTell: gate.failOnCannotTell,
    inputs,
    findings: reported,
    policies: summariesOf(policies, findings),
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
      known: sum('known'),
      byPolicy: Object.fromEntries(tallies),
    },
  };
}
