import { createColors } from 'picocolors';
import { costPhrases, costTable } from './cost-lines';
import { hanging } from './layout';
import { namesByInput } from './names';
import type { Result } from './result';
import { money } from './words';

/** Every line of every estimate, and what could not be priced: a row a line or, where the width is too small for rows, phrases. */
export function costReport(costs: Result['costs'], color: boolean, width: number = Number.POSITIVE_INFINITY): string {
  const colors = createColors(color);
  const named = namesByInput({ findings: [], costs });
  const blocks = costs.flatMap(({ input, estimate }) => {
    const names = named(input);
    const rows = costTable(estimate.items, { width, dim: String, names });
    const view = { width, dim: colors.dim, names };
    const fits = rows.every(({ length }) => length <= width);
    return [
      `${colors.bold(input)} USD ${money(estimate)} a month`,
      ...(fits ? costTable(estimate.items, view) : costPhrases(estimate.items, view)),
      ...(estimate.unpriced.length === 0 ? [] : [colors.dim('  not priced, so the total is "at least"')]),
      ...estimate.unpriced.flatMap(({ address, what, why }) =>
        hanging(`${what} for ${names.of(address)}: ${why}`, { width, indent: 2 }),
      ),
      '',
    ];
  });
  return blocks.join('\n');
}
