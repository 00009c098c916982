/** Texts of Terraform's configuration: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates */

/** A literal, or the source between `${` and `}`. */
export type TemplatePart = string | { readonly expression: string };

/** An escape (`$${`, `%%{`) stands for the two characters after its first. */
const MARK = /\$\$\{|%%\{|\$\{|%\{/g;
const TOKEN = /\\.|\$\$\{|%%\{|[$%]\{|["{}]/gs;

/** The parts of a text, in order; undefined where it holds a directive (`%{ if … }`) or an interpolation without an end. */
export function templateParts(text: string): readonly TemplatePart[] | undefined {
  const parts: TemplatePart[] = [];
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < done) continue;
    parts.push(text.slice(done, index));
    if (mark.length === 3) {
      parts.push(mark.slice(1));
      done = index + mark.length;
      continue;
    }
    const start = index + mark.length;
    const end = mark === '${' ? endOfExpression(text.slice(start)) : undefined;
    if (end === undefined) return undefined;
    parts.push({ expression: text.slice(start, start + end).trim() });
    done = start + end + 1;
  }
  return [...parts, text.slice(done)].filter((part) => part !== '');
}

/** Where the brace stands that closes the expression: not one inside an object, nor inside a quoted text. */
function endOfExpression(source: string): number | undefined {
  const open = ['{'];
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const isQuoted = open.at(-1) === '"';
    if (token === '"' && isQuoted) open.pop();
    else if (token === '"') open.push('"');
    else if (token === '${' || token === '%{' || (token === '{' && !isQuoted)) open.push('{');
    else if (token === '}' && !isQuoted) open.pop();
    if (open.length === 0) return index;
  }
  return undefined;
}

const NAME = String.raw`[\p{ID_Start}_][\p{ID_Continue}-]*`;
const PATH = String.raw`${NAME}(?:\.${NAME})*`;
const STEP = String.raw`\.(?:${NAME}|\d+|\*)|\[(?:\d+|\*|"[^"\\$%]*"|${PATH})\]`;
const TRAVERSAL = new RegExp(`^(${NAME})((?:${STEP})+)$`, 'u');
const STEPS = new RegExp(STEP, 'gu');

/** `a.b[0].c["d"]`: a name and the way from there. */
export interface Traversal {
  readonly root: string;
  /** As written: `.b`, `[0]`, `.c`, `["d"]`. */
  readonly steps: readonly string[];
}

/** Undefined for every other expression. */
export function parseTraversal(expression: string): Traversal | undefined {
  const [, root, way] = TRAVERSAL.exec(expression) ?? [];
  return root === undefined || way === undefined ? undefined : { root, steps: way.match(STEPS) ?? [] };
}

/** The name, index or key that a step says; undefined for a splat, or an index that is itself an expression. */
export function keyOf(step: string): string | undefined {
  const [, name, index, key] = /^(?:\.([^*]+)|\[(\d+)\]|\["(.*)"\])$/su.exec(step) ?? [];
  return name ?? index ?? key;
}
