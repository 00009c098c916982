import { printable } from './words';

/** What Markdown, HTML, GitHub's own marks ($math$, #1, www.) and the cells of a table give a meaning to. */
const MARKS = /[\\`*_{}[\]<>&|~#!$:]|(?<=www)\./gi;

/**
 * A text of others in one line that means nothing but itself: a mark as a character reference can't be the start of
 * anything (CommonMark 6.2). A comment keeps an @ from calling somebody.
 */
export function escaped(text: string): string {
  return printable(text.trim().replace(/\s+/g, ' '))
    .replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('@', '@<!-- -->');
}

export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)];
}

/** What opens at a click; an empty line must stand between HTML and Markdown. */
export function details(summary: string, lines: readonly string[]): readonly string[] {
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'];
}
