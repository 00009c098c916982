import type { Finding, Notice } from '../report/result';
import { matchesPattern } from './pattern';

/** A finding that may stay for a while. */
export interface Waiver {
  /** The id of the policy. */
  readonly policy: string;
  /** The address of the resource, in which `*` stands for any text. */
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds. */
  readonly expires: string;
  /** Where it is written. */
  readonly file: string;
  readonly line?: number;
}

function covers({ policy, resource }: Waiver, finding: Finding): boolean {
  return policy === finding.policy && matchesPattern(resource, finding.address);
}

function holds({ expires }: Waiver, today: string): boolean {
  return today <= expires;
}

function noticeOf(waiver: Waiver, findings: readonly Finding[], today: string): readonly Notice[] {
  const { policy, resource, expires, file, line } = waiver;
  const tell = (what: string): readonly Notice[] => [
    { file, ...(line === undefined ? {} : { line }), message: `the waiver of ${policy} for ${resource} ${what}` },
  ];
  if (!findings.some((finding) => covers(waiver, finding)))
    return tell('matches no finding of this check; remove it unless another target or environment needs it');
  if (!holds(waiver, today))
    return tell(`expired after ${expires} and waives no more; mend what it covers, renew it or remove it`);
  return [];
}

/** Findings with the waivers that hold today, and what the reader should know of those that hold no more or match nothing. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
): { readonly findings: readonly Finding[]; readonly notices: readonly Notice[] } {
  const holding = waivers.filter((waiver) => holds(waiver, today));
  return {
    findings: findings.map((finding): Finding => {
      const waiver = holding.find((one) => covers(one, finding));
      if (waiver === undefined) return finding;
      const { reason, owner, expires } = waiver;
      return { ...finding, waived: { reason, owner, expires } };
    }),
    notices: waivers.flatMap((waiver) => noticeOf(waiver, findings, today)),
  };
}
