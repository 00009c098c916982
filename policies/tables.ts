import type { LakeTable, ObjectStore } from '../harness/facts/facts';
import { directoryOf, lookUp } from '../harness/facts/link';
import { once } from './once';

/** A table with the place of its files in its store. */
export interface HeldTable {
  readonly table: LakeTable;
  /** With the slash at its end; empty: the whole store. */
  readonly prefix: string;
}

export type OpenTableFormat = 'iceberg' | 'delta' | 'hudi';

/** Absent where the location is unknown, or lies in no object store. */
export function prefixOf({ location }: LakeTable): string | undefined {
  const path = typeof location === 'string' ? /^[a-z0-9]+:\/\/[^/]+(?:\/(.*))?$/i.exec(location) : null;
  if (path === null) return undefined;
  const [, inside = ''] = path;
  return inside === '' || inside.endsWith('/') ? inside : `${inside}/`;
}

const byStore = once((stores: readonly ObjectStore[]) =>
  once((tables: readonly LakeTable[]): ReadonlyMap<string, readonly HeldTable[]> => {
    const directory = directoryOf(stores);
    const held = new Map<string, HeldTable[]>(stores.map(({ address }) => [address, []]));
    for (const table of tables) {
      const prefix = prefixOf(table);
      if (prefix !== undefined && table.view !== true)
        held.get(lookUp(table.store, directory) ?? '')?.push({ table, prefix });
    }
    return held;
  }),
);

/** The tables whose files the input puts into a store. */
export function tablesIn(
  { address }: ObjectStore,
  stores: readonly ObjectStore[],
  tables: readonly LakeTable[],
): readonly HeldTable[] {
  return byStore(stores)(tables).get(address) ?? [];
}

export function openFormatOf({ tableFormat }: LakeTable): OpenTableFormat | undefined {
  return typeof tableFormat === 'string' && tableFormat !== 'plain' ? tableFormat : undefined;
}

/** Tables of an open format in a store: only their own upkeep may delete their files, a rule that goes by age may not. */
export function openTablesIn(
  store: ObjectStore,
  stores: readonly ObjectStore[],
  tables: readonly LakeTable[],
): readonly HeldTable[] {
  return tablesIn(store, stores, tables).filter(({ table }) => openFormatOf(table) !== undefined);
}

export function nameOf({ name, address }: LakeTable): string {
  return typeof name === 'string' ? name : address;
}

/** A property that is known, whatever the letter case of its name. */
export function property({ properties }: LakeTable, name: string): string | undefined {
  if (properties === undefined) return undefined;
  const found = Object.entries(properties).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  return typeof found === 'string' ? found : undefined;
}
