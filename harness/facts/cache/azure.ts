import { publicAddress, range } from '../database/azure';
import type { Attribute, Attributes, Cache } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import { negated } from '../object-store/azure';
import { regionOf } from '../place';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';

/** What Azure does where no setting says otherwise. */
const DEFAULT_EVICTION = 'volatile-lru';

function tiered(tier: Attribute<string>): Attributes<Cache> {
  return { tier, failsOver: mapKnown(tier, (name) => !/^basic$/i.test(name)) };
}

export const azureRows: readonly Row<Cache>[] = [
  {
    types: ['azurerm_redis_cache', 'azure:redis:Cache'],
    read: (written) => {
      const cache = written.withoutComputed('redis_configuration', 'private_static_ip_address', 'redis_version');
      const settings = 'redis_configuration';
      return {
        ...tiered(cache.text('sku_name')),
        engine: 'redis',
        version: cache.text('redis_version'),
        name: cache.text('name'),
        tags: mappedTags(cache, 'tags'),
        region: regionOf(cache, 'location'),
        recoverable: anyTrue([
          cache.boolean(`${settings}.rdb_backup_enabled`) ?? false,
          cache.boolean(`${settings}.aof_backup_enabled`) ?? false,
        ]),
        eviction: cache.text(`${settings}.maxmemory_policy`) ?? DEFAULT_EVICTION,
        tlsRequired: negated(cache.boolean('non_ssl_port_enabled') ?? cache.boolean('enable_non_ssl_port') ?? false),
        minimumTls: cache.text('minimum_tls_version'),
        authenticated: cache.boolean(`${settings}.authentication_enabled`) ?? true,
        publicAddress: publicAddress(cache.boolean('public_network_access_enabled'), cache.link('subnet_id')),
      };
    },
  },
  {
    types: ['azure-native:redis:Redis', 'azure-native:cache:Redis', 'Microsoft.Cache/redis'],
    read: (cache) => ({
      ...tiered(cache.text('sku.name')),
      engine: 'redis',
      version: cache.text('redisVersion'),
      name: cache.text('name'),
      tags: mappedTags(cache, 'tags'),
      region: regionOf(cache, 'location'),
      recoverable: anyTrue([
        cache.boolean('redisConfiguration.rdbBackupEnabled') ?? false,
        cache.boolean('redisConfiguration.aofBackupEnabled') ?? false,
      ]),
      eviction: cache.text('redisConfiguration.maxmemoryPolicy') ?? DEFAULT_EVICTION,
      tlsRequired: negated(cache.boolean('enableNonSslPort') ?? false),
      minimumTls: cache.text('minimumTlsVersion'),
      authenticated: negated(cache.is('redisConfiguration.authnotrequired', 'true')) ?? true,
      publicAddress: publicAddress(cache.is('publicNetworkAccess', 'Enabled'), cache.link('subnetId')),
    }),
  },
  {
    types: ['azurerm_managed_redis', 'azure:managedredis:ManagedRedis'],
    read: (cache) => ({
      engine: 'redis',
      name: cache.text('name'),
      tags: mappedTags(cache, 'tags'),
      region: regionOf(cache, 'location'),
      failsOver: cache.boolean('high_availability_enabled') ?? true,
      eviction: cache.text('default_database.eviction_policy') ?? DEFAULT_EVICTION,
      tlsRequired: negated(cache.is('default_database.client_protocol', 'Plaintext') ?? false),
      key: cache.link('customer_managed_key.key_vault_key_id'),
      publicAddress: cache.is('public_network_access', 'Enabled') ?? true,
    }),
  },
  {
    types: ['azurerm_redis_firewall_rule', 'azure:redis:FirewallRule'],
    partOf: (rule) => rule.link('redis_cache_name'),
    read: (rule) => ({ openTo: range(rule, 'start_ip', 'end_ip') }),
  },
  {
    types: [
      'azure-native:redis:FirewallRule',
      'azure-native:redis:RedisFirewallRule',
      'Microsoft.Cache/redis/firewallRules',
    ],
    partOf: (rule) => rule.link('cacheName') ?? rule.link('parent_id'),
    read: (rule) => ({ openTo: range(rule, 'startIP', 'endIP') }),
  },
];
