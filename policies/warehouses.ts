import type { CreditMonitor, Fact, Warehouse, WarehouseQuery, WarehouseSettings } from '../harness/facts/facts';
import { type lookUp, resolve } from '../harness/facts/link';
import { isUnknown } from '../harness/read/graph';
import { saysOfItself } from './stores';

/** Words of names and tags that say that people build on what lies there. */
const PUBLISHED =
  /^(gold|marts?|published|curated|serving|presentation|reporting|core|analytics|dwh?|edw|bi|prod|production|prd)$/;
/** Words that say that it is made again and again. */
const PASSING = /^(staging|stage|stg|landing|raw|bronze|te?mp|temporary|scratch|work|transient|sandbox|etl|load)$/;

type Named = Parameters<typeof saysOfItself>[0];

export function isPublished(named: Named): boolean {
  return saysOfItself(named, PUBLISHED) && !saysOfItself(named, PASSING);
}

export function isPassing(named: Named): boolean {
  return saysOfItself(named, PASSING);
}

/** How a message calls it. */
export function called({ address, name }: Pick<Named, 'address' | 'name'>): string {
  return typeof name === 'string' ? name : address;
}

/** The settings that a cluster names, where the input holds them. */
export function settingsOf(
  { parameterGroup }: Warehouse,
  settings: readonly WarehouseSettings[],
): WarehouseSettings | undefined {
  const address = resolve(parameterGroup, settings);
  return settings.find((one) => one.address === address);
}

/** What is set for a whole account of Snowflake, by its name in lower case. */
export function accountSettings(settings: readonly WarehouseSettings[]): ReadonlySet<string> {
  const values = settings.flatMap(({ system, values }) =>
    system === 'snowflake' && values !== undefined && !isUnknown(values) ? Object.keys(values) : [],
  );
  return new Set(values);
}

/** A statement of the same input says this. */
export function isSaidIn(statements: readonly WarehouseQuery[], pattern: RegExp): boolean {
  return statements.some(({ sql }) => typeof sql === 'string' && pattern.test(sql));
}

/** What of an input a link points to, by reference or by name. */
export function pointsTo<F extends Fact>(link: Parameters<typeof lookUp>[0], facts: readonly F[]): F | undefined {
  const address = resolve(link, facts);
  return facts.find((fact) => fact.address === address);
}

/** A monitor that the warehouse names, that names the warehouse, or that watches the whole account. */
export function watchesFrom(monitors: readonly CreditMonitor[], warehouse: Warehouse): readonly CreditMonitor[] {
  return monitors.filter(({ warehouses, wholeAccount }) => {
    if (wholeAccount === true) return true;
    if (warehouses === undefined || isUnknown(warehouses)) return false;
    return warehouses.some((link) => resolve(link, [warehouse]) !== undefined);
  });
}
