import type { Colors } from 'picocolors/types';
import { hanging } from './layout';
import type { Finding, Result } from './result';
import { grouped, plural } from './words';

/** `schema/E3012` and its like are the provider's own rules, of which we have no page. */
function isExplained({ policy }: Finding): boolean {
  return !policy.startsWith('schema/');
}

export interface NextStepView {
  readonly width: number;
  readonly colors: Colors;
  /** What the reader gave to `ramani check`. */
  readonly path: string | undefined;
}

/** The verdict of all inputs together, and what to do about it. */
export function nextStep({ findings }: Result, { width, colors, path }: NextStepView): readonly string[] {
  const open = findings.filter(({ waived }) => waived === undefined);
  const failing = (wanted: string) => open.filter(({ status, severity }) => status === 'fail' && severity === wanted);
  const [errors, warnings] = [failing('error'), failing('warning')];
  const passes = (text: string) => hanging(text, { width, indent: 8, label: 'Passes:', paintLabel: colors.green });

  if (errors.length + warnings.length > 0) {
    const counts = [
      ...(errors.length > 0 ? [plural(errors.length, 'error')] : []),
      ...(warnings.length > 0 ? [plural(warnings.length, 'warning')] : []),
    ];
    const [first] = [...errors, ...warnings].filter(isExplained);
    const why = first === undefined ? '' : `; \`ramani explain ${first.policy}\` says why`;
    const text = `${counts.join(', ')}. Next: mend or waive them${why}.`;
    return hanging(text, { width, indent: 7, label: 'Fails:', paintLabel: colors.red });
  }
  const undecided = open.filter(({ status }) => status === 'cannot-tell').length;
  if (undecided > 0) return passes(`${grouped(undecided)} undecided. Next: say what those lines ask for.`);
  if (path === undefined) return passes('nothing to mend.');
  return passes(
    `nothing to mend. Next: \`ramani plan ${path}\` says why it is built so, \`ramani cost ${path}\` what every line costs.`,
  );
}
