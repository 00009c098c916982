/** How far a row may be trusted, by the kind of its source; in the order of preference. */
export const CONFIDENCES = [
  'measured',
  'vendor',
  'project-docs',
  'price-list-dump',
  'tool-data',
  'vendor-archive',
  'vendor-forum',
  'secondary',
] as const;

/** Where a row comes from. JSON imports widen texts, so `confidence` is held to `CONFIDENCES` by the tests. */
export interface Provenance {
  readonly source: string;
  /** The day, month or year that the source prints; null where it prints none. */
  readonly asOf: string | null;
  /** A guess at the date (the age of the copy); not a fact. */
  readonly asOfEstimate: string | null;
  readonly confidence: string;
  readonly note?: string;
}

export const PROVIDERS = ['aws', 'gcp', 'azure'] as const;
export type CloudProvider = (typeof PROVIDERS)[number];

export function isOneOf<const Allowed extends string>(allowed: readonly Allowed[]) {
  return (found: string): found is Allowed => allowed.some((each) => each === found);
}

export const isCloudProvider = isOneOf(PROVIDERS);

/** Narrows rows whose texts the JSON import widened to `string`; a mistyped row stops the program at its start. */
export function checked<Widened, Row extends Widened>(
  rows: Iterable<readonly [id: string | number, row: Widened]>,
  isRow: (row: Widened) => row is Row,
): readonly Row[] {
  return [...rows].map(([id, row]) => {
    if (!isRow(row)) throw new Error(`reference row ${id} holds a word that its type does not allow`);
    return row;
  });
}
