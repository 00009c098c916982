import { isUnknown, type Resource, type ResourceGraph, type Unknown } from '../read/graph';
import { alarm } from './alarm/vocabulary';
import { api } from './api/vocabulary';
import { apiCache } from './api-cache/vocabulary';
import { apiMethod } from './api-method/vocabulary';
import { apiResolver } from './api-resolver/vocabulary';
import { apiSource } from './api-source/vocabulary';
import { apiStage } from './api-stage/vocabulary';
import { batchJob } from './batch-job/vocabulary';
import { cache } from './cache/vocabulary';
import { catalogDefaults } from './catalog-defaults/vocabulary';
import { columnAccess } from './column-access/vocabulary';
import { computeCluster } from './compute-cluster/vocabulary';
import { crawler } from './crawler/vocabulary';
import { creditMonitor } from './credit-monitor/vocabulary';
import { database } from './database/vocabulary';
import { databaseSettings } from './database-settings/vocabulary';
import { deliveryStream } from './delivery-stream/vocabulary';
import { druidSpec } from './druid-spec/vocabulary';
import { egressPath } from './egress-path/vocabulary';
import { encryptionKey } from './encryption-key/vocabulary';
import type { Attributes, Base, Fact, Link, Maybe } from './facts';
import { featureGroup } from './feature-group/vocabulary';
import { featureRepo } from './feature-repo/vocabulary';
import { featureStore } from './feature-store/vocabulary';
import { featureView } from './feature-view/vocabulary';
import { serverlessFunction } from './function/vocabulary';
import { grant } from './grant/vocabulary';
import { hadoopStep } from './hadoop-step/vocabulary';
import { keyValueTable } from './key-value-table/vocabulary';
import { lakeTable } from './lake-table/vocabulary';
import { directoryOf, lookUp, type Place } from './link';
import { loadTrigger } from './load-trigger/vocabulary';
import { logGroup } from './log-group/vocabulary';
import { materializedView } from './materialized-view/vocabulary';
import { namedQuery } from './named-query/vocabulary';
import { networkPolicy } from './network-policy/vocabulary';
import { isRelevant } from './not-relevant';
import { objectStore } from './object-store/vocabulary';
import { orchestrator } from './orchestrator/vocabulary';
import { Props } from './props';
import { queryWorkgroup } from './query-workgroup/vocabulary';
import { queue } from './queue/vocabulary';
import { replicationEndpoint } from './replication-endpoint/vocabulary';
import { replicationInstance } from './replication-instance/vocabulary';
import { replicationTask } from './replication-task/vocabulary';
import { typeKey, typeOf } from './resource-type';
import { scalingPolicy } from './scaling-policy/vocabulary';
import { schedule } from './schedule/vocabulary';
import { schemaSubject } from './schema-subject/vocabulary';
import { storeEndpoint } from './store-endpoint/vocabulary';
import { stream } from './stream/vocabulary';
import { streamCluster } from './stream-cluster/vocabulary';
import { streamConnector } from './stream-connector/vocabulary';
import { streamConsumer } from './stream-consumer/vocabulary';
import { streamProcessor } from './stream-processor/vocabulary';
import { streamWriter } from './stream-writer/vocabulary';
import { syncConnection } from './sync-connection/vocabulary';
import { tableUpkeep } from './table-upkeep/vocabulary';
import type { Vocabulary } from './vocabulary';
import { warehouse } from './warehouse/vocabulary';
import { warehouseDatabase } from './warehouse-database/vocabulary';
import { warehouseGrant } from './warehouse-grant/vocabulary';
import { warehouseQuery } from './warehouse-query/vocabulary';
import { warehouseSettings } from './warehouse-settings/vocabulary';
import { warehouseStage } from './warehouse-stage/vocabulary';
import { warehouseTable } from './warehouse-table/vocabulary';
import { warehouseUser } from './warehouse-user/vocabulary';
import { workflow } from './workflow/vocabulary';

export { resolve } from './link';

export interface Reading {
  readonly facts: readonly Fact[];
  readonly mapped: number;
  readonly notRelevant: number;
  /** Types that may carry meaning and that no vocabulary holds yet, with their count. */
  readonly unmapped: Readonly<Record<string, number>>;
}

/** One resource as one row reads it. */
interface Piece<F extends Fact> {
  readonly resource: Resource;
  readonly attributes: Attributes<F>;
}

interface Part<F extends Fact> extends Piece<F> {
  readonly belongsTo: Maybe<Link>;
}

type Pieces<F extends Fact> = { readonly mains: readonly Piece<F>[]; readonly parts: readonly Part<F>[] };

function piecesOf<F extends Fact>({ rows }: Vocabulary<F>, { resources }: ResourceGraph): Pieces<F> {
  const rowOf = new Map(rows.flatMap((row) => row.types.map((type) => [typeKey(type), row])));
  const byAddress = new Map(resources.map((resource) => [resource.address, resource]));
  const mains: Piece<F>[] = [];
  const parts: Part<F>[] = [];
  for (const resource of resources) {
    const row = rowOf.get(typeKey(typeOf(resource)));
    if (row === undefined) continue;
    const props = Props.of(resource, (address) => byAddress.get(address));
    const read = row.read(props) ?? [];
    const all: readonly Attributes<F>[] = Array.isArray(read) ? read : [read];
    for (const attributes of all) {
      if (row.partOf === undefined) mains.push({ resource, attributes });
      else parts.push({ resource, attributes, belongsTo: row.partOf(props) ?? { unknown: 'it does not say' } });
    }
  }
  return { mains, parts };
}

/** What parts say together: lists are joined, and what is known of a single value wins. */
function together(values: readonly unknown[]): unknown {
  const unknown = values.find(isUnknown);
  if (values.some(Array.isArray)) return unknown ?? values.flat();
  return values.findLast((value) => !isUnknown(value)) ?? unknown;
}

function overridden<A extends object>(main: A, parts: readonly A[]): A {
  const said = new Map<string, unknown[]>();
  for (const [key, value] of parts.flatMap((part) => Object.entries(part))) {
    if (value !== undefined) said.set(key, [...(said.get(key) ?? []), value]);
  }
  return { ...main, ...Object.fromEntries([...said].map(([key, values]) => [key, together(values)])) };
}

function baseOf(resource: Resource, parts: readonly Piece<Fact>[]): Base {
  return {
    address: resource.address,
    readFrom: [...new Set([resource, ...parts.map((part) => part.resource)].map(({ address }) => address))].sort(),
    provider: resource.provider,
    type: resource.type,
    ...(resource.origin === undefined ? {} : { origin: resource.origin }),
    ...(resource.line === undefined ? {} : { line: resource.line }),
  };
}

function placeOf<F extends Fact>({ resource, attributes }: Piece<F>): Place {
  const name = 'name' in attributes && typeof attributes.name === 'string' ? attributes.name : undefined;
  return { address: resource.address, ...(name === undefined ? {} : { name }) };
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    group.push(item);
    groups.set(key(item), group);
  }
  return groups;
}

/** How the file calls what a part belongs to; the part's own address where it does not tell. */
function wanted<F extends Fact>({ belongsTo, resource }: Part<F>): string {
  return isUnknown(belongsTo) ? resource.address : (belongsTo.address ?? belongsTo.text ?? resource.address);
}

function whyUnsaid<F extends Fact>(part: Part<F>): Unknown {
  if (isUnknown(part.belongsTo)) return { unknown: `what it belongs to is not known (${part.belongsTo.unknown})` };
  return { unknown: `${wanted(part)} is not in this input` };
}

function factsOf<F extends Fact>(vocabulary: Vocabulary<F>, graph: ResourceGraph): readonly F[] {
  const { mains, parts } = piecesOf(vocabulary, graph);
  const directory = directoryOf(mains.map(placeOf));
  const homeOf = (part: Part<F>) => lookUp(part.belongsTo, directory);
  const make = (main: Resource, attributes: Attributes<F>, own: readonly Part<F>[]) =>
    vocabulary.fact(
      baseOf(main, own),
      overridden(
        attributes,
        own.map((part) => part.attributes),
      ),
    );

  const housed = groupedBy(parts, (part) => homeOf(part) ?? '');
  const whole = mains.map(({ resource, attributes }) => make(resource, attributes, housed.get(resource.address) ?? []));
  const orphans = groupedBy(housed.get('') ?? [], wanted);
  const { unsaid } = vocabulary;
  const partial = [...orphans.values()].flatMap(([first, ...others]) =>
    first === undefined || unsaid === undefined
      ? []
      : [make(first.resource, unsaid(whyUnsaid(first)), [first, ...others])],
  );
  return [...whole, ...partial];
}

function estateOf({ path, kind, resources }: ResourceGraph): Fact {
  return { kind: 'Estate', address: path, readFrom: [], provider: resources[0]?.provider ?? 'other', type: kind };
}

function counted(types: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...groupedBy([...types].sort(), (type) => type)].map(([type, all]) => [type, all.length]));
}

interface Reader {
  readonly types: readonly string[];
  readonly factsOf: (graph: ResourceGraph) => readonly Fact[];
}

function readerOf<F extends Fact>(vocabulary: Vocabulary<F>): Reader {
  return {
    types: vocabulary.rows.flatMap(({ types }) => types.map(typeKey)),
    factsOf: (graph) => factsOf(vocabulary, graph),
  };
}

const READERS: readonly Reader[] = [
  readerOf(objectStore),
  readerOf(lakeTable),
  readerOf(tableUpkeep),
  readerOf(crawler),
  readerOf(columnAccess),
  readerOf(catalogDefaults),
  readerOf(queryWorkgroup),
  readerOf(namedQuery),
  readerOf(batchJob),
  readerOf(egressPath),
  readerOf(storeEndpoint),
  readerOf(api),
  readerOf(apiCache),
  readerOf(apiMethod),
  readerOf(apiResolver),
  readerOf(apiSource),
  readerOf(apiStage),
  readerOf(featureGroup),
  readerOf(featureRepo),
  readerOf(featureStore),
  readerOf(featureView),
  readerOf(materializedView),
  readerOf(serverlessFunction),
  readerOf(grant),
  readerOf(encryptionKey),
  readerOf(keyValueTable),
  readerOf(deliveryStream),
  readerOf(queue),
  readerOf(schemaSubject),
  readerOf(stream),
  readerOf(streamCluster),
  readerOf(streamConnector),
  readerOf(streamConsumer),
  readerOf(streamProcessor),
  readerOf(loadTrigger),
  readerOf(hadoopStep),
  readerOf(syncConnection),
  readerOf(databaseSettings),
  readerOf(replicationEndpoint),
  readerOf(replicationInstance),
  readerOf(replicationTask),
  readerOf(creditMonitor),
  readerOf(warehouse),
  readerOf(warehouseDatabase),
  readerOf(warehouseQuery),
  readerOf(warehouseSettings),
  readerOf(warehouseTable),
  readerOf(warehouseUser),
  readerOf(alarm),
  readerOf(computeCluster),
  readerOf(logGroup),
  readerOf(orchestrator),
  readerOf(schedule),
  readerOf(workflow),
  readerOf(database),
  readerOf(cache),
  readerOf(scalingPolicy),
  readerOf(networkPolicy),
  readerOf(warehouseGrant),
  readerOf(warehouseStage),
  readerOf(streamWriter),
  readerOf(druidSpec),
];

const MAPPED = new Set(READERS.flatMap(({ types }) => types));

/** Facts by address, and what of the graph they do not cover: nothing is skipped in silence. */
export function readFacts(graph: ResourceGraph): Reading {
  const facts = READERS.flatMap((reader) => reader.factsOf(graph));
  const rest = graph.resources.map(typeOf).filter((type) => !MAPPED.has(typeKey(type)));
  const unmapped = rest.filter(isRelevant);
  return {
    facts: [...facts.toSorted((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address))), estateOf(graph)],
    mapped: graph.resources.length - rest.length,
    notRelevant: rest.length - unmapped.length,
    unmapped: counted(unmapped),
  };
}
