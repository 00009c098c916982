import type { Notice, Result } from '../report/result';

/** Findings that were there when a team began to check: they fail nothing, new ones do. */
export interface Baseline {
  readonly file: string;
  readonly findings: readonly KnownFinding[];
}

/** All but the fingerprint is for its readers. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly policy: string;
  readonly input: string;
  readonly address: string;
  readonly message: string;
}

/** Of another shape is another number. */
export const BASELINE_VERSION = 1;

export function fingerprintsOf({ findings }: Baseline): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** What has been mended since, so that the baseline shrinks. */
export function goneFrom({ file, findings }: Baseline, result: Pick<Result, 'findings'>): readonly Notice[] {
  const found = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  return findings
    .filter(({ fingerprint }) => !found.has(fingerprint))
    .map(({ policy, address }) => ({
      file,
      message: `${policy} of ${address} is found no more; \`--update-baseline\` takes it out`,
    }));
}

/** Everything that is open, as the next baseline. */
export function baselineOf({ findings }: Result): string {
  const open = findings
    .filter(({ waived }) => waived === undefined)
    .map(
      ({ fingerprint, policy, input, address, message }): KnownFinding => ({
        fingerprint,
        policy,
        input,
        address,
        message,
      }),
    );
  return `${JSON.stringify({ baseline: BASELINE_VERSION, findings: open }, undefined, 2)}\n`;
}
