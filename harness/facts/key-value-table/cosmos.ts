import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, KeyColumn, KeyValueTable } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** Where a vocabulary keeps what containers have. */
interface Words {
  readonly within: readonly string[];
  readonly keyPaths: readonly string[];
  readonly throughput: string;
  readonly autoscaled: string;
  readonly ttl: string;
  /** Absent: what is indexed is not said in this way. */
  readonly policy?: string;
  readonly included: string;
  readonly excluded: string;
}

function first<T>(all: readonly Attribute<T>[]): Attribute<T> {
  return all.find((one) => one !== undefined);
}

function keyOf(container: Props, { keyPaths }: Words): Attribute<readonly KeyColumn[]> {
  const paths = first(keyPaths.map((path) => container.texts(path)));
  return mapKnown(paths, (all) => all.map((path) => ({ name: path.replace(/^\//, '') })));
}

function hasAll(paths: Attribute<readonly string[]>): boolean {
  return paths !== undefined && !isUnknown(paths) && paths.includes('/*');
}

/** Without a policy, all paths of all items; the `_etag` that Azure excludes by itself is none of the user's. */
function indexesEverything(container: Props, { policy, included, excluded }: Words): Attribute<boolean> {
  if (policy === undefined) return undefined;
  const block = container.block(policy);
  if (block === undefined || isUnknown(block)) return block === undefined ? true : block;
  if (block.is('indexing_mode', 'none') === true || block.is('indexingMode', 'none') === true) return false;
  const paths = (list: string): readonly string[] => {
    const found = block.each(list, (one) => one.text('path'));
    return found === undefined || isUnknown(found) ? [] : found.filter((path) => typeof path === 'string');
  };
  const shut = paths(excluded).filter((path) => !path.includes('_etag'));
  const open = paths(included);
  return (open.length === 0 || hasAll(open)) && shut.length === 0;
}

function billing(container: Props, { throughput, autoscaled }: Words): Attribute<'provisioned' | 'autoscaled'> {
  if (container.has(autoscaled)) return 'autoscaled';
  const units = container.positive(throughput);
  return mapKnown(units, () => 'provisioned');
}

function containerOf(written: Props, words: Words): Attributes<KeyValueTable> {
  const container = written.withoutComputed('throughput', 'indexing_policy', 'default_ttl');
  return {
    engine: 'cosmos',
    name: container.text('name') ?? container.text('containerName'),
    within: first(words.within.map((path) => container.link(path))),
    partitionKey: keyOf(container, words),
    billing: billing(container, words),
    readUnits: first([container.positive(words.autoscaled), container.positive(words.throughput)]),
    // -1: only items that say so themselves, which counts: somebody has thought of it.
    expires: mapKnown(container.number(words.ttl) ?? 0, (seconds) => seconds !== 0),
    indexesEverything: indexesEverything(container, words),
  };
}

const TERRAFORM: Words = {
  within: ['account_name'],
  keyPaths: ['partition_key_paths', 'partition_key_path', 'shard_key'],
  throughput: 'throughput',
  autoscaled: 'autoscale_settings.max_throughput',
  ttl: 'default_ttl',
  included: 'included_path',
  excluded: 'excluded_path',
};

const ARM: Words = {
  within: ['accountName', 'parent_id'],
  keyPaths: ['resource.partitionKey.paths'],
  throughput: 'options.throughput',
  autoscaled: 'options.autoscaleSettings.maxThroughput',
  ttl: 'resource.defaultTtl',
  included: 'includedPaths',
  excluded: 'excludedPaths',
};

export const cosmosRows: readonly Row<KeyValueTable>[] = [
  {
    types: ['azurerm_cosmosdb_sql_container', 'azure:cosmosdb:SqlContainer'],
    read: (container) => containerOf(container, { ...TERRAFORM, policy: 'indexing_policy' }),
  },
  {
    types: [
      ...['azurerm_cosmosdb_mongo_collection', 'azure:cosmosdb:MongoCollection'],
      ...['azurerm_cosmosdb_gremlin_graph', 'azure:cosmosdb:GremlinGraph'],
    ],
    read: (collection) =>
      containerOf(collection, {
        ...TERRAFORM,
        ...(collection.has('default_ttl_seconds') ? { ttl: 'default_ttl_seconds' } : {}),
      }),
  },
  {
    types: [
      ...['azure-native:cosmosdb:SqlResourceSqlContainer', 'azure-native:documentdb:SqlResourceSqlContainer'],
      'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers',
    ],
    read: (container) => containerOf(container, { ...ARM, policy: 'resource.indexingPolicy' }),
  },
  {
    types: [
      ...['azure-native:cosmosdb:GremlinResourceGremlinGraph', 'azure-native:documentdb:GremlinResourceGremlinGraph'],
      'Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs',
    ],
    read: (graph) => containerOf(graph, ARM),
  },
];
