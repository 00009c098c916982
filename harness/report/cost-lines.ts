import { hanging, type Paint, table } from './layout';
import type { Names } from './names';
import type { CostItem } from './result';
import { dollars, grouped, unitPrice } from './words';

export interface CostView {
  readonly width: number;
  readonly dim: Paint;
  readonly names: Names;
}

function amountOf({ quantity, unit, unitPrice: price, derived }: CostItem): string {
  return `${grouped(quantity)} ${unit} at ${unitPrice(price)}${derived ? ' (derived)' : ''}`;
}

/** What is paid for, how much of it, and below that why. */
export function costPhrases(items: readonly CostItem[], { width, dim, names }: CostView): readonly string[] {
  const amounts = items.map(({ expected }) => dollars(expected));
  const widest = Math.max(...amounts.map(({ length }) => length));
  const indent = widest + 4;
  return items.flatMap((item, index) => [
    ...hanging(`${item.what} of ${names.of(item.address)}: ${amountOf(item)}`, {
      width,
      indent,
      label: `  ${amounts[index]?.padStart(widest)}`,
    }),
    ...hanging(item.because, { width, indent, paint: dim }),
  ]);
}

/** A row an item. */
export function costTable(items: readonly CostItem[], { dim, names }: CostView): readonly string[] {
  return table(
    [
      ['USD/month', 'right'],
      ['what', 'left'],
      ['for', 'left'],
      ['quantity and price', 'left'],
      ['because', 'left'],
    ],
    items.map((item) => [dollars(item.expected), item.what, names.of(item.address), amountOf(item), item.because]),
    dim,
  );
}
