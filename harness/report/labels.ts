import type { Finding, ReportedFinding, Result } from './result';
import { isAtLeast } from './severity';
import { plural } from './words';

/** What a finding is to its reader, the gravest first. */
export const LABELS = ['error', 'warning', 'info', 'undecided', 'waived', 'known'] as const;
export type Label = (typeof LABELS)[number];

/** A finding with or without what a whole result knows of it. */
export type Labelled = Finding & Pick<ReportedFinding, 'known'>;

export function labelOf({ severity, status, waived, known }: Labelled): Label {
  if (waived !== undefined) return 'waived';
  if (known === true) return 'known';
  return status === 'fail' ? severity : 'undecided';
}

/** Somebody has accepted it, for a while or until it is mended. */
export function isAccepted({ waived, known }: Labelled): boolean {
  return waived !== undefined || known === true;
}

/** Whether a finding fails the check, as the team that was checked wants it. */
export function failing({ failOn, failOnCannotTell }: Pick<Result, 'failOn' | 'failOnCannotTell'>) {
  return (finding: Labelled): boolean => {
    if (isAccepted(finding)) return false;
    return finding.status === 'fail' ? isAtLeast(finding.severity, failOn) : failOnCannotTell;
  };
}

/** `found 400 days; expected at most 90 days` */
export function measured({ actual, expected }: Finding): string | undefined {
  return actual === undefined && expected === undefined
    ? undefined
    : `found ${actual ?? 'nothing'}; expected ${expected ?? 'otherwise'}`;
}

/** What the message adds to the label. */
export function told({ message }: Finding): string {
  return message.replace(/^cannot tell: /, '');
}

/** Who lets it stay until when. */
export function ground({ reason, owner, expires }: NonNullable<Finding['waived']>): string {
  return `until ${expires}: ${reason} (${owner})`;
}

export function gravestFirst<F extends Labelled>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((a, b) => LABELS.indexOf(labelOf(a)) - LABELS.indexOf(labelOf(b)));
}

/** `2 errors, 1 warning, 3 undecided`; `nothing found` */
export function counts(findings: readonly Labelled[]): string {
  const phrases = LABELS.flatMap((label) => {
    const count = findings.filter((finding) => labelOf(finding) === label).length;
    return count === 0 ? [] : [phrase(label, count)];
  });
  return phrases.length === 0 ? 'nothing found' : phrases.join(', ');
}

export function phrase(label: Label, count: number): string {
  return label === 'error' || label === 'warning' ? plural(count, label) : plural(count, label, label);
}

export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** The file that somebody opens for what was found; of a target's resource, the platform file as a whole. */
export function placesOf({ inputs }: Pick<Result, 'inputs'>): (of: Pick<Finding, 'input' | 'file' | 'line'>) => Place {
  const sources = new Map(inputs.map(({ path, source }) => [path, source]));
  return ({ input, file, line }) => {
    const source = sources.get(input);
    if (file === undefined && source !== undefined) return { file: source };
    return { file: file ?? input, ...(line === undefined ? {} : { line }) };
  };
}
