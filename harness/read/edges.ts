import { isReference, type Properties, type Value } from './graph';

/** What one resource depends on, before it is known which of it the properties already show. */
export interface Edges {
  readonly address: string;
  readonly properties: Properties;
  /** What the file itself declares. */
  readonly explicit: Iterable<string>;
  /** Every resource that some expression of this one mentions. */
  readonly mentioned: Iterable<string>;
}

/**
 * The sorted `dependsOn` of a resource: what the file declares, and those mentions that evaluating a property lost (the
 * name was known, or the value can't be told), each only if the graph has it.
 */
export function dependsOn(edges: Edges, graph: { has(address: string): boolean }): readonly string[] {
  const shown = referencesIn(edges.properties);
  const lost = [...edges.mentioned].filter((address) => !shown.has(address));
  const all = new Set([...edges.explicit, ...lost]);
  return [...all].filter((address) => address !== edges.address && graph.has(address)).sort();
}

function referencesIn(value: Value, found: Set<string> = new Set()): ReadonlySet<string> {
  if (isReference(value)) found.add(value.ref);
  else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) referencesIn(child, found);
  }
  return found;
}
