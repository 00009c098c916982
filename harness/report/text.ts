import Table from 'cli-table3';
import { createColors } from 'picocolors';
import type { Estimate, Finding, Result } from './result';

export interface TextOptions {
  readonly color: boolean;
  /** How many of the dearest lines of each estimate are shown. */
  readonly costLines: number;
}

const BARE = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

type Align = 'left' | 'right';

/** Columns under dim headings, no lines: it survives a paste into a chat. */
function table(
  heads: readonly string[],
  aligns: readonly Align[],
  rows: readonly (readonly string[])[],
  dim: (text: string) => string,
): string {
  const body = new Table({
    chars: BARE,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: [...aligns],
  });
  body.push(heads.map(dim), ...rows.map((row) => [...row]));
  return body
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** 1234567.8 as 1,234,568, whatever the locale of the machine. */
function grouped(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

export function money({ low, expected, high, unpriced }: Estimate): string {
  return `${unpriced.length > 0 ? 'at least ' : ''}${grouped(expected)} (${grouped(low)} to ${grouped(high)})`;
}

/** `34 % of 9,000`. */
function budgetShare(expected: number, budget: number | undefined): string {
  return budget === undefined ? 'none stated' : `${Math.round((100 * expected) / budget)} % of ${grouped(budget)}`;
}

export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function findingLines(finding: Finding, colors: ReturnType<typeof createColors>): string {
  const { severity, status, policy, message, actual, expected, fix, waived, address, file, line } = finding;
  const paint =
    status === 'cannot-tell' || waived !== undefined ? colors.dim : severity === 'error' ? colors.red : colors.yellow;
  const label = waived !== undefined ? 'waived' : status === 'cannot-tell' ? 'cannot tell' : severity;
  const place = file === undefined ? '' : ` ${[file, line].filter((part) => part !== undefined).join(':')}`;
  const found =
    actual === undefined && expected === undefined
      ? []
      : [`      found ${actual ?? 'nothing'}; expected ${expected ?? 'otherwise'}`];
  const until = waived === undefined ? [] : [`      until ${waived.expires}: ${waived.reason} (${waived.owner})`];
  return [
    `  ${paint(label)} ${colors.bold(policy)} ${address}${place}`,
    `      ${message.replace(/^cannot tell: /, '')}`,
    ...found,
    ...until,
    ...(status === 'fail' && waived === undefined ? [`      ${colors.cyan('fix')} ${fix}`] : []),
  ].join('\n');
}

function inputRows(result: Result, colors: ReturnType<typeof createColors>): readonly (readonly string[])[] {
  return result.inputs.map((input) => {
    const own = result.findings.filter((finding) => finding.input === input.path && finding.waived === undefined);
    const fails = own.filter(({ status }) => status === 'fail').length;
    const unsure = own.length - fails;
    const cost = result.costs.find((one) => one.input === input.path);
    const verdict = fails > 0 ? colors.red(plural(fails, 'finding')) : colors.green('passes');
    return [
      colors.bold(input.path),
      String(input.resources),
      unsure > 0 ? `${verdict}, ${unsure} undecided` : verdict,
      cost === undefined ? '' : money(cost.estimate),
      cost === undefined ? '' : budgetShare(cost.estimate.expected, cost.budget),
    ];
  });
}

/** The dearest lines of one input: what a reader would change first. */
export function costTable(estimate: Estimate, most: number, dim: (text: string) => string): string {
  const rows = estimate.items
    .slice(0, most)
    .map((item) => [
      grouped(item.expected),
      item.what,
      item.address.split('::').at(-1) ?? item.address,
      `${item.quantity} ${item.unit} at ${item.unitPrice.toPrecision(3)}${item.derived ? ' (derived)' : ''}`,
      item.because,
    ]);
  return table(
    ['USD/month', 'what', 'for', 'quantity and price', 'because'],
    ['right', 'left', 'left', 'left', 'left'],
    rows,
    dim,
  );
}

function unmappedLine(result: Result): readonly string[] {
  const types = new Map<string, number>();
  for (const { unmapped } of result.inputs)
    for (const [type, count] of Object.entries(unmapped)) types.set(type, (types.get(type) ?? 0) + count);
  if (types.size === 0) return [];
  const told = [...types].map(([type, count]) => `${type} ${count}`).join(', ');
  return [`Not looked into, since no rule knows the type yet: ${told}`, ''];
}

/** One result for a person at a terminal. */
export function textReport(result: Result, { color, costLines }: TextOptions): string {
  const colors = createColors(color);
  const { summary } = result;
  const heads = ['input', 'resources', 'verdict', 'USD a month, low to high', 'budget'];
  const inputs = table(heads, ['left', 'right', 'left', 'left', 'left'], inputRows(result, colors), colors.dim);
  const findings = result.findings.map((finding) => findingLines(finding, colors));
  const costs = result.costs.flatMap(({ input, estimate }) =>
    estimate.items.length === 0 || costLines === 0
      ? []
      : [colors.bold(`What ${input} costs most`), costTable(estimate, costLines, colors.dim), ''],
  );
  const policies = Object.keys(summary.byPolicy).length;
  const parts = [
    plural(summary.pass, 'check passed', 'checks passed'),
    plural(summary.fail, 'finding'),
    `${summary.cannotTell} undecided`,
    `${summary.waived} waived`,
  ];
  return [
    '',
    inputs,
    '',
    ...costs,
    ...(findings.length === 0 ? [] : [colors.bold('Findings'), ...findings, '']),
    ...result.notices.map(
      (notice) =>
        `${colors.yellow('note')} ${[notice.file, notice.line].filter((part) => part !== undefined).join(':')}: ${notice.message}`,
    ),
    ...unmappedLine(result),
    `${plural(policies, 'policy', 'policies')}: ${parts.join(', ')}.`,
    '',
  ].join('\n');
}
