import type { Attribute, LakeTable, Maybe, ObjectStore } from '../harness/facts/facts';
import { directoryOf, lookUp } from '../harness/facts/link';
import { isUnknown } from '../harness/read/graph';
import type { Questions } from './define';
import { once } from './once';

type Addresses = ReadonlySet<string | undefined>;
type Asked = Pick<Questions<string>, 'workload' | 'all'>;

/** Whatever has a name and tags: a store, a database, a stream. */
export type Named = Pick<ObjectStore, 'address' | 'name' | 'tags'>;

/** Stores that access logs go to. */
export const logTargets = once((stores: readonly ObjectStore[]): Addresses => {
  const directory = directoryOf(stores);
  return new Set(stores.map(({ accessLogs }) => lookUp(accessLogs, directory)));
});

/** Stores that others are copied to. */
export const copyTargets = once((stores: readonly ObjectStore[]): Addresses => {
  const directory = directoryOf(stores);
  const copies = stores.flatMap(({ replicas }) => (replicas === undefined || isUnknown(replicas) ? [] : replicas));
  return new Set(copies.map(({ to }) => lookUp(to, directory)));
});

const tabled = once((tables: readonly LakeTable[]) =>
  once((stores: readonly ObjectStore[]): Addresses => {
    const directory = directoryOf(stores);
    return new Set(tables.map(({ store }) => lookUp(store, directory)));
  }),
);

/** Words of names and tags that say what a store is for. */
const DATA =
  /^(raw|landing|bronze|silver|gold|curated|refined|trusted|\w*lake|\w*lakehouse|adls|data|datasets?|warehouse|ingest|ingestion|events?|clicks?|clickstream|telemetry|parquet|iceberg|delta)$/;
const OTHER =
  /^(logs?|logging|accesslogs|te?mp|temporary|scratch|staging|cache|artifacts?|assets|results?|spill|checkpoints?|code|scripts?|deploy|deployment|libs?|web|website|site|static|frontend|tfstate|terraform|state)$/;
const PRODUCTION = /^(prod|production|prd|live)$/;
const TRIAL = /^(dev|development|test|tests|testing|qa|ci|sandbox|demo|ephemeral|preview|staging|nonprod)$/;

/** The names of Azure's accounts have no separators. */
const RUN_TOGETHER = /lake|adls|landing|bronze|silver|curated|raw(?![a-z])/;

const TELLING_TAG = /^(name|zone|layer|tier|stage|env|environment|purpose|data-?class(ification)?)$/i;

function split(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function textOf(value: Maybe<string> | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** What the file calls the resource: a logical id, or the last part of a Terraform address or a URN. */
function ownName(address: string): string {
  return address.split(/::|\/|\.(?![^[]*\])/).at(-1) ?? address;
}

function wordsOf({ address, name, tags }: Named): readonly string[] {
  const told = tags === undefined || isUnknown(tags) ? [] : Object.entries(tags);
  const values = told.filter(([key]) => TELLING_TAG.test(key)).map(([, value]) => textOf(value));
  return [ownName(address), textOf(name), ...values].flatMap(split);
}

export function saysOfItself(store: Named, ...patterns: readonly RegExp[]): boolean {
  return wordsOf(store).some((word) => patterns.some((pattern) => pattern.test(word)));
}

/** Its name or tags say that what it holds can be made again, or is for trying things out. */
export function isExpendable(store: ObjectStore): boolean {
  return saysOfItself(store, OTHER, TRIAL);
}

export function isProduction(named: Named): boolean {
  return saysOfItself(named, PRODUCTION);
}

/** Its name or tags say that it is for trying things out. */
export function isTrial(named: Named): boolean {
  return saysOfItself(named, TRIAL) && !isProduction(named);
}

/** What only a data platform has: a store beside it is its store. */
const OF_A_PLATFORM = ['LakeTable', 'Crawler', 'QueryWorkgroup', 'NamedQuery', 'TableUpkeep', 'BatchJob'] as const;

/**
 * It holds the platform's data: what is known of it says so, a table over it does, or its name, its tags or what stands
 * beside it do.
 */
export function holdsData(store: ObjectStore, { workload, all }: Asked): boolean {
  if (workload !== undefined) return workload.datasets.length > 0;
  const stores = all('ObjectStore');
  if (logTargets(stores).has(store.address)) return false;
  if (tabled(all('LakeTable'))(stores).has(store.address)) return true;
  if (saysOfItself(store, OTHER)) return false;
  const isNamed = saysOfItself(store, DATA, ...(store.provider === 'azure' ? [RUN_TOGETHER] : []));
  return isNamed || OF_A_PLATFORM.some((kind) => all(kind).length > 0);
}

/** Only parts of it are in the input, such as its policy: what it is set to stands elsewhere. */
export function isElsewhere({ name, tags }: ObjectStore): boolean {
  return isUnknown(name) && isUnknown(tags);
}

/** Whoever wrote the part that is here did not mean to say anything of this. */
export function isSaidElsewhere(store: ObjectStore, value: Attribute<unknown>): boolean {
  return isUnknown(value) && isElsewhere(store);
}
