import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Cache } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

const BYTES_A_GIB = 1024 ** 3;
/** What Memorystore does where no setting says otherwise. */
const DEFAULT_EVICTION = 'volatile-lru';

function eviction(cache: Props, settings: string): Attribute<string> {
  const texts = cache.textsByKey(settings);
  if (texts === undefined) return DEFAULT_EVICTION;
  return isUnknown(texts) ? texts : (texts['maxmemory-policy'] ?? DEFAULT_EVICTION);
}

/** `REDIS_7_0` and `VALKEY_8_0`. */
function versionOf(text: Attribute<string>): Attribute<string> {
  return mapKnown(text, (known) =>
    known
      .replace(/^[A-Z]+_/, '')
      .replaceAll('_', '.')
      .replace(/\.X$/i, ''),
  );
}

function persisted(mode: Attribute<string>): Attribute<boolean> {
  return mapKnown(mode ?? 'DISABLED', (known) => known === 'RDB' || known === 'AOF');
}

/** Cluster mode, of Redis and of Valkey, in the same words. */
function clustered(cache: Props, engine: string, place: string, settings: string): Attributes<Cache> {
  return {
    engine,
    name: cache.text('name') ?? cache.text('instance_id'),
    tags: labels(cache),
    region: regionOf(cache, place),
    size: cache.withoutComputed('node_type').text('node_type'),
    failsOver: mapKnown(
      cache.withoutComputed('replica_count').number('replica_count') ?? 0,
      (replicas) => replicas > 0,
    ),
    recoverable:
      cache.isFilled('automated_backup_config') ||
      persisted(cache.withoutComputed('persistence_config').text('persistence_config.mode')),
    eviction: eviction(cache, settings),
    key: cache.link('kms_key'),
    tlsRequired: mapKnown(
      cache.withoutComputed('transit_encryption_mode').text('transit_encryption_mode') ?? '',
      (mode) => mode.endsWith('SERVER_AUTHENTICATION'),
    ),
    authenticated: mapKnown(cache.withoutComputed('authorization_mode').text('authorization_mode') ?? '', (mode) =>
      mode.endsWith('IAM_AUTH'),
    ),
  };
}

export const googleRows: readonly Row<Cache>[] = [
  {
    types: ['google_redis_instance', 'gcp:redis:Instance'],
    read: (written) => {
      const cache = written.withoutComputed('redis_version', 'persistence_config', 'replica_count', 'location_id');
      return {
        engine: 'redis',
        version: versionOf(cache.text('redis_version')),
        name: cache.text('name'),
        tags: labels(cache),
        region: regionOf(cache, 'region'),
        tier: cache.text('tier') ?? 'BASIC',
        memoryBytes: mapKnown(cache.number('memory_size_gb'), (gigabytes) => gigabytes * BYTES_A_GIB),
        failsOver: mapKnown(cache.text('tier') ?? 'BASIC', (tier) => tier !== 'BASIC'),
        recoverable: persisted(cache.text('persistence_config.persistence_mode')),
        eviction: eviction(cache, 'redis_configs'),
        key: cache.link('customer_managed_key'),
        tlsRequired: cache.is('transit_encryption_mode', 'SERVER_AUTHENTICATION') ?? false,
        authenticated: cache.boolean('auth_enabled') ?? false,
      };
    },
  },
  {
    types: ['google_redis_cluster', 'gcp:redis:Cluster'],
    read: (cache) => clustered(cache, 'redis', 'region', 'redis_configs'),
  },
  {
    types: ['google_memorystore_instance', 'gcp:memorystore:Instance'],
    read: (cache) => clustered(cache, 'valkey', 'location', 'engine_configs'),
  },
];
