import type { Colors } from 'picocolors/types';
import { ground, isAccepted, LABELS, type Label, labelOf, measured, told } from './labels';
import { hanging, type Paint } from './layout';
import type { Names } from './names';
import type { Finding } from './result';

export interface FindingsView {
  readonly width: number;
  readonly colors: Colors;
  readonly names: (input: string) => Names;
  /** With one input, its name beside every address says nothing. */
  readonly severalInputs: boolean;
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function paintOf(label: Label, { red, yellow, cyan, dim }: Colors): Paint {
  return { error: red, warning: yellow, info: cyan, undecided: dim, waived: dim, known: dim }[label];
}

/** Everything that a finding says but for its place. */
function saying(finding: Finding, names: Names): readonly string[] {
  const { waived } = finding;
  return [names.within(told(finding)), measured(finding), waived === undefined ? undefined : ground(waived)].filter(
    (text) => text !== undefined,
  );
}

/** `aws  duka-prod-lake/LakeRawStore`, `template.yaml:12  RawStore`; an estate is its input. */
function place({ input, address, file, line }: Finding, { names, severalInputs }: FindingsView): string {
  const inFile = file !== undefined || line !== undefined;
  const where = inFile ? [file ?? input, line].filter((part) => part !== undefined).join(':') : input;
  if (address === input) return where;
  const name = names(input).of(address);
  return inFile || severalInputs ? `${where}  ${name}` : name;
}

function groupLines(findings: readonly [Finding, ...Finding[]], view: FindingsView): readonly string[] {
  const { colors, names, width } = view;
  const [{ policy, fix }] = findings;
  const label = labelOf(findings[0]);
  const said = findings.map((finding) => ({ finding, texts: saying(finding, names(finding.input)) }));
  const body = groupedBy(said, ({ texts }) => texts.join('\n')).flatMap((same) => [
    ...same[0].texts.flatMap((text) => hanging(text, { width, indent: 6 })),
    ...same.map(({ finding }) => `        ${place(finding, view)}`),
  ]);
  return [
    `  ${paintOf(label, colors)(label)} ${colors.bold(policy)}`,
    ...body,
    ...(label === 'undecided' || isAccepted(findings[0])
      ? []
      : hanging(fix, { width, indent: 11, label: '      fix:', paintLabel: colors.cyan })),
  ];
}

/** Findings of the same policy together, errors first; what they share is said once. */
export function findingLines(findings: readonly Finding[], view: FindingsView): readonly string[] {
  const groups = groupedBy(findings, (finding) => [labelOf(finding), finding.policy, finding.fix].join('\n'));
  const rank = ([one]: readonly [Finding, ...Finding[]]) => LABELS.indexOf(labelOf(one));
  const sorted = groups.toSorted((a, b) => rank(a) - rank(b));
  return sorted.flatMap((group, index) => [...(index === 0 ? [] : ['']), ...groupLines(group, view)]);
}
