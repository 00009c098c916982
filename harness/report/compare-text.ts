import { createColors } from 'picocolors';
import { type Compared, GROUP_NAMES } from '../compare/lake';
import { dollars, grouped } from './words';

type Row = readonly string[];

function costRows(all: readonly Compared[]): readonly Row[] {
  const total = ({ estimate }: Compared) =>
    `${estimate.unpriced.length > 0 ? 'at least ' : ''}${dollars(estimate.expected)}`;
  return [
    ['USD a month', ...all.map(total)],
    ['  low to high', ...all.map(({ estimate }) => `${dollars(estimate.low)} to ${dollars(estimate.high)}`)],
    ...GROUP_NAMES.filter((what) => all.some(({ groups }) => groups.some((group) => group.what === what))).map(
      (what) => [
        `  ${what}`,
        ...all.map(({ groups }) => {
          const found = groups.find((group) => group.what === what);
          return found === undefined ? '-' : dollars(found.expected);
        }),
      ],
    ),
  ];
}

function useRows(all: readonly Compared[]): readonly Row[] {
  const [first] = all;
  return Object.keys(first?.uses ?? {}).map((feature) => [feature, ...all.map(({ uses }) => uses[feature] ?? '-')]);
}

function table(rows: readonly Row[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function details({ target, limits, classes, notPriced }: Compared, bold: (text: string) => string): readonly string[] {
  return [
    '',
    bold(target),
    ...table(limits.map(({ limit, value, unit, scope }) => [`  ${limit}`, `${grouped(value)} ${unit}`, scope])),
    ...table(
      classes.map((one) => [
        `  ${one.class}`,
        one.tier,
        one.minimumDays === 0 ? 'no least stay' : `billed for ${one.minimumDays} days at least`,
        one.readableAtOnce ? '' : 'restored before it can be read',
      ]),
    ),
    ...notPriced.map((what) => `  not priced: ${what}`),
  ];
}

/** The targets side by side, and below what each allows, keeps and leaves without a price. */
export function compareReport(all: readonly Compared[], color: boolean): string {
  const { bold } = createColors(color);
  const rows = [
    ['', ...all.map(({ target }) => target)],
    ['region', ...all.map(({ region }) => region)],
    ...costRows(all),
    ...useRows(all),
  ];
  return [...table(rows), ...all.flatMap((one) => details(one, bold)), ''].join('\n');
}
