import type { Colors } from 'picocolors/types';
import { counts, failing, gravestFirst, labelOf } from './labels';
import { hanging } from './layout';
import type { Finding, Result } from './result';
import { grouped } from './words';

/** `schema/E3012` and its like are the provider's own rules, of which we have no page. */
function isExplained({ policy }: Finding): boolean {
  return !policy.startsWith('schema/');
}

export interface NextStepView {
  readonly width: number;
  readonly colors: Colors;
}

/** The verdict of all inputs together, and what to do about it. */
export function nextStep(result: Result, { width, colors }: NextStepView): readonly string[] {
  const passes = (text: string) => hanging(text, { width, indent: 8, label: 'Passes:', paintLabel: colors.green });
  const failed = gravestFirst(result.findings.filter(failing(result)));

  if (failed.length > 0) {
    const first = failed.find(isExplained);
    const why = first === undefined ? '' : `; \`ramani explain ${first.policy}\` says why`;
    const text = `${counts(failed)}. Next: mend or waive them${why}.`;
    return hanging(text, { width, indent: 7, label: 'Fails:', paintLabel: colors.red });
  }
  const undecided = result.findings.filter((finding) => labelOf(finding) === 'undecided').length;
  if (undecided > 0) return passes(`${grouped(undecided)} undecided. Next: say what those lines ask for.`);
  const platform = result.inputs.find(({ source }) => source !== undefined)?.source;
  if (platform === undefined) return passes('nothing to mend.');
  return passes(
    `nothing to mend. Next: \`ramani plan ${platform}\` says why it is built so, \`ramani cost ${platform}\` what every line costs.`,
  );
}
