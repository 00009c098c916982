import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, DruidSpec } from '../facts';
import { manifestRow } from '../manifest';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row, Vocabulary } from '../vocabulary';

/** What Druid uses where nobody says otherwise. */
const DEFAULT_STORE = 'derby';

/** Properties, environment and values of charts spell it with dots or underscores. */
const STORE = /druid[._]metadata[._]storage[._]type["']?\s*[:=]\s*["']?(\w+)/;

function storeIn(text: string): string | undefined {
  return STORE.exec(text)?.[1]?.toLowerCase();
}

function servers(name: Attribute<string>, texts: Attribute<readonly string[]>): Attributes<DruidSpec> {
  const store = mapKnown(texts, (all) => all.map(storeIn).find((one) => one !== undefined) ?? DEFAULT_STORE);
  return { of: 'servers', name, metadataStore: store ?? DEFAULT_STORE };
}

/** Values of a chart, and single ones set beside them. */
function chart(release: Props): Attributes<DruidSpec> | undefined {
  const name = release.text('chart');
  if (typeof name !== 'string' || !/(^|\/)druid$/.test(name)) return undefined;
  const set = release.each('set', (one) => mapKnown(one.text('name'), (key) => `${key}: ${String(one.raw('value'))}`));
  const lines = set === undefined || isUnknown(set) ? [] : set.filter((line) => typeof line === 'string');
  return servers(
    release.text('name'),
    mapKnown(release.texts('values') ?? [], (values) => [...values, ...lines]),
  );
}

/** The operator's key holds dots. */
function commonProperties(spec: ReadonlyMap<string, Props>): Attribute<readonly string[]> {
  return spec.get('common.runtime.properties')?.texts('');
}

const GRANULARITY = 'granularitySpec.segmentGranularity';

function granularity(spec: Props): Attribute<string> {
  return spec.text(`spec.dataSchema.${GRANULARITY}`) ?? spec.text(`dataSchema.${GRANULARITY}`);
}

const druid = (kind: string, read: (manifest: Props) => Attributes<DruidSpec>): Row<DruidSpec> =>
  manifestRow({ group: 'druid.apache.org', versions: ['v1alpha1'], kind }, read);

const CLUSTER = druid('Druid', (cluster) =>
  servers(cluster.text('metadata.name'), mapKnown(cluster.map('spec') ?? new Map(), commonProperties)),
);

const TABLE = druid('DruidIngestion', (table) => ({
  of: 'table',
  name: table.text('metadata.name'),
  rules: mapKnown(
    table.each('spec.ingestion.rules', (rule) => rule.text('type') ?? ''),
    allKnown,
  ),
  segmentGranularity: mapKnown(table.json('spec.ingestion.spec'), granularity),
}));

export const druidSpec: Vocabulary<DruidSpec> = {
  rows: [
    { types: ['helm_release', 'kubernetes:helm.sh/v3:Release'], read: chart },
    // Terraform has one type for all kinds of manifests.
    { types: [...CLUSTER.types, ...TABLE.types], read: (manifest) => CLUSTER.read(manifest) ?? TABLE.read(manifest) },
  ],
  fact: (base, attributes) => ({ kind: 'DruidSpec', ...base, ...attributes }),
};
