import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { type Path, type Problem, shown } from './problem';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One parsed file: plain values, and where each of them stands. */
export interface SourceDocument {
  readonly value: unknown;
  /** The place of the value at a path, or of its key; of the nearest parent where the path leads to nothing. */
  place(path: Path, at: 'key' | 'value'): Place | undefined;
}

export type Parsed = { readonly document: SourceDocument } | { readonly problems: readonly Problem[] };

/** A mistake before it has a line: `offset` counts characters from the start of the text. */
interface Mistake {
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
}

/** What kind of file a text is taken for. */
export interface DocumentKind {
  /** As messages call it: `a platform file`. */
  readonly noun: string;
  /** What writes one, or where it comes from. */
  readonly origin: string;
  /** Levels of nesting; a file of thousands is an accident or an attack. */
  readonly deepest: number;
  /** Tags that mean something to it, and how they become plain values; none, if absent. */
  readonly tags?: { readonly known: ReadonlySet<string>; readonly expand: (yaml: Document) => void };
}

const PLATFORM: DocumentKind = { noun: 'a platform file', origin: '`ramani init` writes one', deepest: 64 };

/** Each alias makes the parser look through the whole file again. */
const MOST_ALIASES = 500;

/** The parser's messages in the words of this product; any other is passed on. */
const NOT_YAML: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are .*/, 'found a tab before the text of a line; allowed: spaces'],
  [
    /^Nested mappings .*/,
    'found a second key on one line; allowed: one key a line, and quotes around a text with ": " in it',
  ],
  [/^Source contains multiple .*/, 'found a second document after "---"; allowed: one document a file'],
  [/^With stringKeys.*/, 'found a key that is a list, a block or an alias; allowed: a text'],
  [/^Plain value cannot start with .* (\S)$/, 'found a text that starts with "$1"; allowed: the same in quotes'],
  [/^Unresolved tag: (\S+)/, 'found the tag $1; allowed: values without tags'],
  [
    /.* must start at the same column$/,
    'found a line that starts in another column than the rest of its block; allowed: the same column',
  ],
  [/.* end with a (\S)$/, 'found no "$1" at the end of what was opened before; add it'],
  [/^Missing closing (\S)quote/, 'found no closing $1; add it where the text ends'],
  [/^Implicit (map )?keys need .*/, 'found a text where a key belongs; allowed: a key, ":" and its value'],
];

/** Where a text starts to nest too deep. This parser keeps its own stack, so that no depth can exhaust that of the process. */
function tooDeepAt(text: string, deepest: number): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) return parser.offset;
  }
  return undefined;
}

function notYaml({ message, pos }: YAMLError): Mistake {
  const line = message.replace(/\s+/g, ' ');
  const [form, words] = NOT_YAML.find(([known]) => known.test(line)) ?? [/^/, 'not YAML: '];
  return { offset: pos[0], path: [], message: line.replace(form, words) };
}

/** The parser keeps a tag that it does not know, and warns. */
function isKnownTag({ code, message }: YAMLError, tags: DocumentKind['tags']): boolean {
  const [, tag = ''] = /^Unresolved tag: (\S+)/.exec(message) ?? [];
  return code === 'TAG_RESOLVE_FAILED' && tags?.known.has(tag) === true;
}

function pathOf(nodes: readonly (Document | Node | Pair)[]): Path {
  return nodes.flatMap<string | number>((node, index) => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** YAML parsers differ in which of two equal keys they keep, so that neither is right. */
function repeatedKeys(yaml: Document, lineOf: (offset: number) => number): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(yaml, {
    Map(_, map, ancestors) {
      const seen = new Map<string, number>();
      for (const pair of map.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        const offset = startOf(pair.key);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else {
          const message = `found ${shown(name)} a second time (first on line ${lineOf(first)}); allowed: each name once`;
          mistakes.push({ offset, path: pathOf([...ancestors, map, pair]), message });
        }
      }
    },
  });
  return mistakes.sort((a, b) => a.offset - b.offset);
}

function aliasMistake(name: string, known: boolean, nested: boolean, count: number, noun: string): string | undefined {
  if (!known) return `found the alias *${name}, but no anchor &${name} before it; add one, or put the text in quotes`;
  if (nested)
    return `found the alias *${name} inside a value that has an anchor itself; allowed: aliases outside of such values`;
  return count > MOST_ALIASES ? `found more than ${MOST_ALIASES} aliases; ${noun} needs few` : undefined;
}

/** The first that is wrong: aliases of what holds aliases grow without bound ("billion laughs") or run in a circle. */
function badAlias(yaml: Document, noun: string): Mistake[] {
  const mistakes: Mistake[] = [];
  const anchors = new Set<string>();
  let count = 0;
  visit(yaml, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, alias, ancestors) {
      count += 1;
      const nested = ancestors.some((node) => (isMap(node) || isSeq(node)) && node.anchor !== undefined);
      const message = aliasMistake(alias.source, anchors.has(alias.source), nested, count, noun);
      if (message === undefined) return undefined;
      mistakes.push({ offset: startOf(alias), path: pathOf([...ancestors, alias]), message });
      return visit.BREAK;
    },
  });
  return mistakes;
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

interface Spot {
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** The offsets of all that a document holds, by path; one walk, however many mistakes ask. */
function spotsOf(
  node: unknown,
  path: Path = [],
  key?: number,
  spots = new Map<string, Spot>(),
): ReadonlyMap<string, Spot> {
  spots.set(JSON.stringify(path), { key, value: isNode(node) ? node.range?.[0] : undefined });
  if (isSeq(node)) for (const [index, item] of node.items.entries()) spotsOf(item, [...path, index], undefined, spots);
  if (isMap(node))
    for (const { key: name, value } of node.items)
      if (isScalar(name)) spotsOf(value, [...path, String(name.value)], startOf(name), spots);
  return spots;
}

function offsetOf(spots: ReadonlyMap<string, Spot>, path: Path, at: 'key' | 'value'): number | undefined {
  const spot = spots.get(JSON.stringify(path));
  // Where a path leads to nothing, the parent's own key says more than its first child does.
  if (spot === undefined) return path.length === 0 ? undefined : offsetOf(spots, path.slice(0, -1), 'key');
  return at === 'key' ? (spot.key ?? spot.value) : (spot.value ?? spot.key);
}

export function readDocument(file: string, text: string, kind: DocumentKind = PLATFORM): Parsed {
  const { noun, origin, deepest, tags } = kind;
  const whole = (message: string): Parsed => ({ problems: [{ file, path: [], message }] });
  const empty = `found an empty file; allowed: ${noun} (${origin})`;
  if (text.trim() === '') return whole(empty);
  // U+FFFD stands for bytes that were not UTF-8.
  if (/[\0\ufffd]/.test(text)) return whole(`found a binary file; allowed: ${noun} in YAML or JSON (UTF-8)`);

  const lines = linesOf(text);
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const refused = (mistakes: readonly Mistake[]): Parsed => ({
    problems: mistakes.map(({ offset, path, message }) => ({ ...placeOf(offset), path, message })),
  });
  const deep = tooDeepAt(text, deepest);
  if (deep !== undefined)
    return refused([
      {
        offset: deep,
        path: [],
        message: `found more than ${deepest} levels of nesting; ${noun} needs fewer than ten`,
      },
    ]);

  const yaml = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
  // What follows a first error of grammar is mostly its echo.
  const [error] = [...yaml.errors, ...yaml.warnings.filter((warning) => !isKnownTag(warning, tags))];
  if (error !== undefined) return refused([notYaml(error)]);
  const mistakes = [...badAlias(yaml, noun), ...repeatedKeys(yaml, (offset) => lines.linePos(offset).line)];
  if (mistakes.length > 0) return refused(mistakes);
  tags?.expand(yaml);
  const value: unknown = yaml.toJS({ maxAliasCount: -1 });
  if (value === null) return whole(empty);
  const spots = spotsOf(yaml.contents);
  return {
    document: {
      value,
      place(path, at) {
        const offset = offsetOf(spots, path, at);
        return offset === undefined ? undefined : placeOf(offset);
      },
    },
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeValues(base: unknown, over: unknown): unknown {
  if (!isMapping(base) || !isMapping(over)) return over;
  const merged = Object.keys(over).map((key) => [
    key,
    Object.hasOwn(base, key) ? mergeValues(base[key], over[key]) : over[key],
  ]);
  return { ...base, ...Object.fromEntries(merged) };
}

function holds(value: unknown, path: Path): boolean {
  let here = value;
  for (const key of path) {
    if (Array.isArray(here) && typeof key === 'number' && key < here.length) here = here[key];
    else if (isMapping(here) && Object.hasOwn(here, key)) here = here[key];
    else return false;
  }
  return true;
}

/** An environment's overlay over the platform: maps merge, everything else is replaced; places stay true to their file. */
export function overlay(base: SourceDocument, over: SourceDocument): SourceDocument {
  return {
    value: mergeValues(base.value, over.value),
    place: (path, at) => (holds(over.value, path) ? over : base).place(path, at),
  };
}
