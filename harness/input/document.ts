import { type ParseErrorCode, parse as parseLoosely, printParseErrorCode, visit } from 'jsonc-parser';
import { formatProblem } from '../../spec/problem';
import { DEEPEST_NESTING } from '../read/nesting';
import { ReadError } from '../read/read-error';

/** What a file holds, and on which lines the things stand that people wrote by name. */
export interface Document {
  readonly path: string;
  readonly value: unknown;
  /** One-based, of a key; undefined where it is not known. */
  readonly lineOf: (...path: readonly string[]) => number | undefined;
}

/** Larger JSON is written by tools, which repeat no key and whose lines nobody reads. */
const LARGEST_WITH_LINES = 8_000_000;

const TEMPLATE = {
  noun: 'a template',
  origin: 'or a plan or preview as JSON',
  deepest: DEEPEST_NESTING,
};

/** @throws ReadError with one line. */
export async function parseDocument(path: string, text: string): Promise<Document> {
  if (text.trim() === '') throw new ReadError(`${path}: found an empty file; give a template, a plan or a preview`);
  return /^\s*[{[]/.test(text) ? parseJson(path, text) : parseYaml(path, text);
}

async function parseYaml(path: string, text: string): Promise<Document> {
  const [{ readDocument }, { SHORT_FORMS: tags }] = await Promise.all([
    import('../../spec/document.js'),
    import('./short-forms.js'),
  ]);
  const parsed = readDocument(path, text, { ...TEMPLATE, tags });
  if ('problems' in parsed) {
    const [first] = parsed.problems;
    throw new ReadError(first === undefined ? `${path}: not YAML` : formatProblem(first));
  }
  const { document } = parsed;
  return { path, value: document.value, lineOf: (...keys) => document.place(keys, 'key')?.line };
}

/** @throws ReadError with one line. */
export function parseJson(path: string, text: string): Document {
  const value = parsedJson(path, text);
  if (text.length > LARGEST_WITH_LINES) return { path, value, lineOf: () => undefined };
  refuseRepeatedKeys(path, text);
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    path,
    value,
    lineOf: (...keys) => {
      lines ??= linesOf(text, 2);
      return lines.get(JSON.stringify(keys));
    },
  };
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ReadError(`${path}:${whereBroken(text)}`);
  }
}

/** The runtime's own message quotes the text around the mistake, which may be a secret. */
function whereBroken(text: string): string {
  const errors: { error: ParseErrorCode; offset: number; length: number }[] = [];
  // Its recursion is as deep as the text; the runtime's own parser is not, and has refused the text by now.
  if (deepestOf(text) > DEEPEST_NESTING) return ` nested more than ${DEEPEST_NESTING} levels deep, and not JSON`;
  parseLoosely(text, errors);
  const [first] = errors;
  const offset = first?.offset ?? text.length;
  const line = text.slice(0, offset).split('\n').length;
  const what =
    first === undefined
      ? 'unexpected end'
      : printParseErrorCode(first.error)
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase();
  const truncated =
    offset + (first?.length ?? 0) >= text.trimEnd().length ? '; the file ends too early: write it again' : '';
  return `${line}: not JSON: ${what}${truncated}`;
}

function deepestOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [brace] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (brace === '{' || brace === '[') depth += 1;
    else if (brace === '}' || brace === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Parsers differ in which of two equal keys they keep, so that neither is right. */
function refuseRepeatedKeys(path: string, text: string): void {
  if (deepestOf(text) > DEEPEST_NESTING)
    throw new ReadError(`${path}: nested more than ${DEEPEST_NESTING} levels deep: flatten it, or check what wrote it`);
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, _offset, _length, line) => {
      const names = open.at(-1);
      if (names?.has(name) === true)
        throw new ReadError(
          `${path}:${line + 1}: found ${JSON.stringify(name)} a second time; allowed: each name once`,
        );
      names?.add(name);
    },
  });
}

/** The lines of keys down to a depth. */
function linesOf(text: string, deepest: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const path: string[] = [];
  let depth = 0;
  visit(text, {
    onObjectBegin: () => {
      depth += 1;
    },
    onObjectEnd: () => {
      depth -= 1;
    },
    onObjectProperty: (name, _offset, _length, line) => {
      if (depth > deepest) return;
      path.length = depth - 1;
      path.push(name);
      lines.set(JSON.stringify(path), line + 1);
    },
  });
  return lines;
}
