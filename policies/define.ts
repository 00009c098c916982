import type { Fact, FactKind, FactOf, Maybe } from '../harness/facts/facts';
import type { Estimate } from '../harness/report/result';
import type { Severity } from '../harness/report/severity';
import type { Dataset } from '../spec/lake';
import type { Residency } from '../spec/platform';
import type { Stated } from '../spec/stated';

export type { Severity };

/** The nine lessons' words, and what they all stand on. */
export type Capability =
  | 'foundation'
  | 'lake'
  | 'sources'
  | 'processors'
  | 'apis'
  | 'streams'
  | 'stores'
  | 'warehouse'
  | 'pipelines'
  | 'features';

/** Where a rule's claim can be read up. */
export interface Source {
  readonly url: string;
  /** Day (or month) of the page or of the copy that was read; null where neither tells. */
  readonly asOf: string | null;
}

/** A threshold or a list that a team may want otherwise; its default stands here and nowhere else. */
export interface Option<T> {
  readonly default: T;
  readonly unit?: string;
  readonly description: string;
}

export type Options = Readonly<Record<string, Option<unknown>>>;
export type OptionValues<O extends Options> = { readonly [K in keyof O]: O[K]['default'] };

/** A dataset as its store or table holds it: `bytesPerDay` is what lies there, after the codec. */
export interface HeldDataset extends Dataset {
  /** Before compression, where the two are known apart. */
  readonly rawBytesPerDay?: number;
  /** Object name prefix in its store, with the slash at its end. */
  readonly prefix: string;
}

/** How often a job runs, and for how long. */
export interface Runs {
  readonly perMonth: number;
  /** Of one run. */
  readonly minutes: number;
}

/** What is known of the data behind a fact; an empty list of datasets means that it is known to hold none. */
export interface Workload {
  readonly datasets: readonly HeldDataset[];
  /** How far ahead sizes are forecast. */
  readonly horizonDays: number;
  /** Only of a job. */
  readonly runs?: Runs;
  /** What a person said of a stream, a queue, a database or a job. */
  readonly stated?: Stated;
}

/** What a platform file settles for everything that is checked against it. */
export interface Settings {
  /** US dollars a month. */
  readonly budget?: number;
  readonly residency?: Readonly<Partial<Record<'personal' | 'sensitive' | 'financial', Residency>>>;
}

export interface Report<M extends string> {
  readonly messageId: M;
  /** Fills the message's placeholders. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly actual?: string;
  readonly expected?: string;
  /** A part's address, where the part is what must change; the fact's own if absent. */
  readonly address?: string;
}

/** What a check may ask, and how it answers. A check that reports nothing passes. */
export interface Questions<M extends string> {
  readonly settings: Settings;
  /** Undefined: nobody stated it. */
  readonly workload: Workload | undefined;
  readonly estimate: Estimate;
  /** Every fact of one kind in the same input: the same list whenever it is asked for. */
  all<K extends FactKind>(kind: K): readonly FactOf<K>[];
  /** The same finding twice (of two prefixes of a store, say) counts once. */
  report(finding: Report<M>): void;
  /** The value; an unknown one ends this fact (within `each`, this item) with "cannot tell". Absent stays undefined. */
  need<T>(value: Maybe<T> | undefined, what: string): T | undefined;
  /** What is stated of it under one key; where nobody did, this fact ends with "cannot tell", which names the key. */
  stated<K extends keyof Stated>(key: K): NonNullable<Stated[K]>;
  /** Ends this fact (within `each`, this item) with "cannot tell": `why` also says which input would decide it. */
  cannotTell(why: string): never;
  /** Checks items one by one: what cannot be told of one does not hide the others. */
  each<T>(items: readonly T[], check: (item: T) => void): void;
}

export interface Context<M extends string, O extends Options> extends Questions<M> {
  readonly options: OptionValues<O>;
}

interface Described<M extends string, O extends Options> {
  /** `<group>/<readable-name>`: the path of its file. */
  readonly id: string;
  /** What holds where the policy passes, in one line. */
  readonly summary: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /** What to write instead. */
  readonly fix: string;
  readonly severity: Severity;
  readonly capability: Capability;
  /** Of the lessons, whose mistakes it finds: `L1.3`; absent where it is about the platform as a whole. */
  readonly topics?: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
  readonly options: O;
  /** By id; `{{name}}` stands for a value of a report's data. */
  readonly messages: Readonly<Record<M, string>>;
}

interface Definition<K extends FactKind, M extends string, O extends Options> extends Described<M, O> {
  readonly on: K;
  readonly check: (fact: FactOf<K>, context: Context<M, O>) => void;
}

/** A rule over facts, written once: it holds for every target and every engine. */
export interface Policy extends Described<string, Options> {
  readonly on: FactKind;
  /** Nothing happens for a fact of another kind. */
  readonly check: (fact: Fact, questions: Questions<string>) => void;
  /** The same rule with other values for some of its options, each of its default's own type. */
  readonly tune: (values: Readonly<Record<string, unknown>>) => Policy;
}

export function isKind<K extends FactKind>(fact: Fact, kind: K): fact is FactOf<K> {
  return fact.kind === kind;
}

function defaultsOf<O extends Options>(options: O): OptionValues<O> {
  const entries = Object.entries(options).map(([name, option]) => [name, option.default]);
  // Object.fromEntries forgets which value belongs to which key; the mapping above keeps them together.
  return Object.fromEntries(entries) as OptionValues<O>;
}

/** Whether a value may stand where a default stands: a number for a number, a list of texts for a list of texts. */
export function fits(value: unknown, fallback: unknown): boolean {
  if (!Array.isArray(fallback)) return typeof value === typeof fallback;
  return Array.isArray(value) && value.every((item) => fallback.length === 0 || typeof item === typeof fallback[0]);
}

function tuned<O extends Options>(options: O, values: Readonly<Record<string, unknown>>): O {
  const entries = Object.entries(options).map(([name, option]) => {
    const value = values[name];
    return [name, value !== undefined && fits(value, option.default) ? { ...option, default: value } : option];
  });
  // As above; each new default is of the old one's type.
  return Object.fromEntries(entries) as O;
}

export function definePolicy<K extends FactKind, M extends string, O extends Options>(
  definition: Definition<K, M, O>,
): Policy {
  const options = defaultsOf(definition.options);
  return {
    ...definition,
    check: (fact, questions) => {
      if (isKind(fact, definition.on)) definition.check(fact, { ...questions, options });
    },
    tune: (values) => definePolicy({ ...definition, options: tuned(definition.options, values) }),
  };
}
