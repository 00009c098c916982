import Table from 'cli-table3';
import { printable } from './words';

export type Paint = (text: string) => string;

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

export type Align = 'left' | 'right';

/** Columns under dim headings, no lines: it survives a paste into a chat. */
export function table(
  columns: readonly (readonly [head: string, align: Align])[],
  rows: readonly (readonly string[])[],
  dim: Paint,
): readonly string[] {
  const body = new Table({
    chars: BARE,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colAligns: columns.map(([, align]) => align),
  });
  body.push(
    columns.map(([head]) => dim(head)),
    ...rows.map((row) => [...row]),
  );
  return body
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Lines of at most a width, broken between words; a longer word (an address, a path) stays whole, to be copied. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/).map(printable)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export interface Hanging {
  readonly width: number;
  readonly indent: number;
  /** Stands in the indent of the first line. */
  readonly label?: string;
  readonly paintLabel?: Paint;
  readonly paint?: Paint;
}

const asIs: Paint = (text) => text;

/** A text in lines of equal indent, with a label before the first. */
export function hanging(
  text: string,
  { width, indent, label = '', paintLabel = asIs, paint = asIs }: Hanging,
): readonly string[] {
  const start = label.trimStart();
  const before = label.slice(0, label.length - start.length);
  const after = ' '.repeat(Math.max(indent - label.length, 0));
  return wrapped(text, width - indent).map((line, index) =>
    index === 0
      ? `${before}${start === '' ? '' : paintLabel(start)}${after}${paint(line)}`
      : `${' '.repeat(indent)}${paint(line)}`,
  );
}
