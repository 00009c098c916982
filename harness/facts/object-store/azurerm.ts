import type { Attribute, Attributes, LifecycleRule, Link, ObjectStore } from '../facts';
import { ifTrue } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';
import {
  logsOf,
  negated,
  networkOpen,
  redundancyOf,
  replicaIn,
  tlsVersion,
  transitionsTo,
  withoutContainers,
} from './azure';

/** The provider writes -1 where nobody set the days. */
function daysAt(rule: Props, path: string): Attribute<number> {
  const days = rule.number(`actions.${path}`);
  return typeof days === 'number' && days < 0 ? undefined : days;
}

/** Days after the blob was written. */
function daysOf(rule: Props, action: string): Attribute<number> {
  const after = (event: string) => daysAt(rule, `base_blob.${action}_after_days_since_${event}_greater_than`);
  if (after('last_access_time') !== undefined) return { unknown: 'it does not count from the day of writing' };
  return after('modification') ?? after('creation');
}

function ofOldVersions(rule: Props) {
  const days = (name: string) => daysAt(rule, `version.${name}`);
  return {
    transitions: transitionsTo({
      Cool: days('change_tier_to_cool_after_days_since_creation'),
      Cold: days('tier_to_cold_after_days_since_creation_greater_than'),
      Archive: days('change_tier_to_archive_after_days_since_creation'),
    }),
    expireAfterDays: days('delete_after_days_since_creation'),
  };
}

function lifecycleRule(rule: Props): LifecycleRule {
  const [Cool, Cold, Archive] = [
    daysOf(rule, 'tier_to_cool'),
    daysOf(rule, 'tier_to_cold'),
    daysOf(rule, 'tier_to_archive'),
  ];
  return {
    id: rule.text('name'),
    enabled: rule.boolean('enabled') ?? true,
    prefixes: withoutContainers(rule.texts('filters.prefix_match')),
    narrowed: rule.isFilled('filters.match_blob_index_tag'),
    transitions: transitionsTo({ Cool, Cold, Archive }),
    expireAfterDays: daysOf(rule, 'delete'),
    oldVersions: ofOldVersions(rule),
  };
}

function account(account: Props): Attributes<ObjectStore> {
  const own = account.withoutComputed(
    'access_tier',
    'blob_properties',
    'customer_managed_key',
    'network_rules',
    'https_traffic_only_enabled',
  );
  return {
    name: account.text('name'),
    region: regionOf(account, 'location'),
    storageClass: own.text('access_tier'),
    versioned: own.boolean('blob_properties.versioning_enabled') ?? false,
    lifecycle: [],
    key: own.link('customer_managed_key.key_vault_key_id'),
    // On by default since version 3 of the provider; before, it had another name and was off.
    publicAccessBlocked: negated(
      own.boolean('allow_nested_items_to_be_public') ?? own.boolean('allow_blob_public_access') ?? true,
    ),
    redundancy: redundancyOf(own.text('account_replication_type')),
    tlsOnly: own.boolean('https_traffic_only_enabled') ?? own.boolean('enable_https_traffic_only'),
    minimumTls: tlsVersion(own.text('min_tls_version')),
    hierarchicalNamespace: own.boolean('is_hns_enabled') ?? false,
    sharedKeyAccess: own.boolean('shared_access_key_enabled'),
    networkOpen: networkOpen(
      own.boolean('public_network_access_enabled'),
      own.is('network_rules.default_action', 'Allow'),
    ),
    objectLock: own.isFilled('immutability_policy')
      ? negated(own.is('immutability_policy.state', 'Disabled'))
      : undefined,
    softDeleteDays: own.number('blob_properties.delete_retention_policy.days'),
    inventory: false,
    tags: mappedTags(own, 'tags'),
  };
}

function part(types: readonly string[], read: (part: Props) => Attributes<ObjectStore>): Row<ObjectStore> {
  const partOf = (part: Props): Attribute<Link> => part.link('storage_account_id') ?? part.link('storage_account_name');
  return { types, partOf, read };
}

export const azurermRows: readonly Row<ObjectStore>[] = [
  {
    types: ['azurerm_monitor_diagnostic_setting', 'azure:monitoring:DiagnosticSetting'],
    partOf: (setting) => setting.link('target_resource_id'),
    read: (setting) => logsOf(setting, 'target_resource_id', ['storage_account_id', 'log_analytics_workspace_id']),
  },
  { types: ['azurerm_storage_account', 'azure:storage:Account'], read: account },
  part(['azurerm_storage_management_policy', 'azure:storage:ManagementPolicy'], (policy) => ({
    lifecycle: policy.each('rule', lifecycleRule) ?? [],
  })),
  part(['azurerm_storage_container', 'azure:storage:Container'], (container) => ({
    publicAcl: ifTrue(container.is('container_access_type', 'blob', 'container')),
  })),
  part(['azurerm_storage_account_network_rules', 'azure:storage:AccountNetworkRules'], (rules) => ({
    networkOpen: rules.is('default_action', 'Deny') === true ? false : undefined,
  })),
  part(['azurerm_storage_blob_inventory_policy', 'azure:storage:BlobInventoryPolicy'], () => ({ inventory: true })),
  part(['azurerm_storage_data_lake_gen2_filesystem', 'azure:storage:DataLakeGen2Filesystem'], () => ({})),
  part(['azurerm_storage_account_customer_managed_key', 'azure:storage:CustomerManagedKey'], (part) => ({
    key: part.link('key_vault_key_id') ?? part.link('key_name'),
  })),
  {
    types: ['azurerm_storage_object_replication', 'azure:storage:ObjectReplication'],
    partOf: (policy) => policy.link('source_storage_account_id'),
    read: (policy) => ({ replicas: [replicaIn(policy, 'destination_storage_account_id')] }),
  },
  {
    types: ['azurerm_storage_container_immutability_policy', 'azure:storage:ContainerImmutabilityPolicy'],
    partOf: (policy) =>
      policy.target('storage_container_resource_manager_id')?.link('storage_account_id') ??
      policy.link('storage_container_resource_manager_id'),
    read: () => ({ objectLock: true }),
  },
];
