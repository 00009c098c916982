import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types';
import { costPhrases } from './cost-lines';
import { findingLines } from './findings-text';
import { failing, isAccepted, LABELS, type Label, labelOf, phrase } from './labels';
import { hanging, type Paint, table } from './layout';
import { namesByInput } from './names';
import { nextStep } from './next-step';
import type { Result } from './result';
import { dollars, grouped, money, plural } from './words';

export interface TextOptions {
  readonly color: boolean;
  /** How many of the dearest lines of each estimate are shown. */
  readonly costLines: number;
  /** Columns of the terminal; 100 if absent. */
  readonly width?: number;
}

/** `34 % of 9,000` */
function budgetShare(expected: number, budget: number | undefined): string {
  if (budget === undefined) return 'none stated';
  return budget > 0 ? `${grouped(Math.round((100 * expected) / budget))} % of ${dollars(budget)}` : dollars(budget);
}

function verdict(result: Result, input: string, { red, yellow, green }: Colors): string {
  const own = result.findings.filter((finding) => finding.input === input && !isAccepted(finding));
  const paints: Readonly<Record<Label, Paint>> = {
    error: red,
    warning: yellow,
    info: String,
    undecided: String,
    waived: String,
    known: String,
  };
  const found = LABELS.flatMap((label) => {
    const count = own.filter((finding) => labelOf(finding) === label).length;
    return count === 0 ? [] : [paints[label](phrase(label, count))];
  });
  return [...(own.some(failing(result)) ? [] : [green('passes')]), ...found].join(', ');
}

function inputLines(result: Result, colors: Colors): readonly string[] {
  const rows = result.inputs.map(({ path, resources }) => {
    const cost = result.costs.find(({ input }) => input === path);
    return [
      colors.bold(path),
      grouped(resources),
      verdict(result, path, colors),
      ...(cost === undefined ? ['', ''] : [money(cost.estimate), budgetShare(cost.estimate.expected, cost.budget)]),
    ];
  });
  return table(
    [
      ['input', 'left'],
      ['resources', 'right'],
      ['verdict', 'left'],
      ['USD a month, low to high', 'left'],
      ['budget', 'left'],
    ],
    rows,
    colors.dim,
  );
}

function unmappedLines({ inputs }: Result, width: number): readonly string[] {
  const types = new Map<string, number>();
  for (const { unmapped } of inputs)
    for (const [type, count] of Object.entries(unmapped)) types.set(type, (types.get(type) ?? 0) + count);
  const told = [...types].map(([type, count]) => `${type} ${grouped(count)}`).join(', ');
  return types.size === 0
    ? []
    : hanging(`Not looked into, since no rule knows the type yet: ${told}`, { width, indent: 0 });
}

function tallyLines({ summary }: Result, width: number): readonly string[] {
  const { pass, fail, cannotTell, waived, known, byPolicy } = summary;
  const counts = [
    plural(pass, 'check passed', 'checks passed'),
    plural(fail, 'finding'),
    `${grouped(cannotTell)} undecided`,
    `${grouped(waived)} waived`,
    ...(known > 0 ? [`${grouped(known)} known`] : []),
  ];
  const policies = plural(Object.keys(byPolicy).length, 'policy', 'policies');
  return hanging(`${policies}: ${counts.join(', ')}.`, { width, indent: 0 });
}

/** Each block that says something, with an empty line before it. */
function paragraphs(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `\n${block.join('\n')}\n`)
    .join('');
}

/** One result for a person at a terminal: where it stands, what it costs, what is wrong, what to do next. */
export function textReport(result: Result, { color, costLines, width = 100 }: TextOptions): string {
  const colors = createColors(color);
  const names = namesByInput(result);
  const view = { width, colors, names, severalInputs: result.inputs.length > 1 };
  const costs = result.costs.map(({ input, estimate }) => {
    const dearest = estimate.items.slice(0, costLines);
    return dearest.length === 0
      ? []
      : [
          `${colors.bold(`What ${input} costs most`)}, in USD a month`,
          ...costPhrases(dearest, { width, dim: colors.dim, names: names(input) }),
        ];
  });
  const findings = findingLines(result.findings, view);
  const notices = result.notices.flatMap(({ file, line, message }) =>
    hanging(`${[file, line].filter((part) => part !== undefined).join(':')}: ${message}`, {
      width,
      indent: 5,
      label: 'note',
      paintLabel: colors.yellow,
    }),
  );
  return paragraphs([
    inputLines(result, colors),
    ...costs,
    findings.length === 0 ? [] : [colors.bold('Findings'), ...findings],
    notices,
    unmappedLines(result, width),
    [...tallyLines(result, width), ...nextStep(result, { width, colors })],
  ]);
}
