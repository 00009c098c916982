import type { Attribute, StreamCluster } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';

function lower(text: Attribute<string>): Attribute<string> {
  return mapKnown(text, (known) => known.toLowerCase());
}

/** It grows only where both are set; the units that it grows to. */
function unitsAtMost(namespace: Props, flag: string, most: string): Attribute<number> {
  return namespace.boolean(flag) === true ? namespace.positive(most) : undefined;
}

/** Public access is on unless it is switched off, and rules may narrow it. */
function networkOpen(open: Attribute<boolean>, denies: Attribute<boolean>): Attribute<boolean> {
  return open === false ? false : denies === true ? false : (mapKnown(denies, () => true) ?? open ?? true);
}

/** Newer namespaces are redundant by themselves where the region has zones: only a switch that is off says one. */
function zones(redundant: Attribute<boolean>): Attribute<number> {
  return redundant === false ? 1 : undefined;
}

export const azureRows: readonly Row<StreamCluster>[] = [
  {
    types: ['azurerm_eventhub_namespace', 'azure:eventhub:EventHubNamespace'],
    read: (namespace) => {
      const own = namespace.withoutComputed('network_rulesets', 'maximum_throughput_units');
      return {
        service: 'event-hubs',
        name: namespace.text('name'),
        region: regionOf(namespace, 'location'),
        tier: lower(namespace.text('sku')),
        // Of the provider: one unit.
        units: namespace.positive('capacity') ?? 1,
        unitsAtMost: unitsAtMost(own, 'auto_inflate_enabled', 'maximum_throughput_units'),
        sharedKeys: namespace.boolean('local_authentication_enabled') ?? true,
        minimumTls: namespace.withoutComputed('minimum_tls_version').text('minimum_tls_version') ?? '1.2',
        networkOpen: networkOpen(
          namespace.boolean('public_network_access_enabled') ?? true,
          own.is('network_rulesets.default_action', 'Deny'),
        ),
        zones: zones(namespace.boolean('zone_redundant')),
        pairedWithoutData: false,
        tags: mappedTags(namespace, 'tags'),
      };
    },
  },
  {
    types: [
      'azurerm_eventhub_namespace_disaster_recovery_config',
      'azure:eventhub:EventhubNamespaceDisasterRecoveryConfig',
    ],
    partOf: (pair) => pair.link('namespace_name'),
    read: () => ({ service: 'event-hubs', pairedWithoutData: true }),
  },
  {
    types: ['azurerm_eventhub_namespace_customer_managed_key', 'azure:eventhub:NamespaceCustomerManagedKey'],
    partOf: (own) => own.link('eventhub_namespace_id'),
    read: (own) => ({ service: 'event-hubs', key: own.link('key_vault_key_ids') }),
  },
  {
    types: ['azure-native:eventhub:Namespace', 'Microsoft.EventHub/namespaces'],
    read: (namespace) => ({
      service: 'event-hubs',
      name: namespace.text('namespaceName') ?? namespace.text('name'),
      region: regionOf(namespace, 'location'),
      tier: lower(namespace.text('sku.name')),
      units: namespace.positive('sku.capacity') ?? 1,
      unitsAtMost: unitsAtMost(namespace, 'isAutoInflateEnabled', 'maximumThroughputUnits'),
      sharedKeys: mapKnown(namespace.boolean('disableLocalAuth') ?? false, (off) => !off),
      minimumTls: namespace.text('minimumTlsVersion') ?? '1.2',
      networkOpen: mapKnown(
        namespace.is('publicNetworkAccess', 'Disabled', 'SecuredByPerimeter') ?? false,
        (off) => !off,
      ),
      key: namespace.link('encryption.keyVaultProperties.keyName'),
      zones: zones(namespace.boolean('zoneRedundant')),
      pairedWithoutData: false,
      tags: mappedTags(namespace, 'tags'),
    }),
  },
  {
    types: ['azure-native:eventhub:NamespaceNetworkRuleSet', 'Microsoft.EventHub/namespaces/networkRuleSets'],
    partOf: (rules) => rules.link('parent_id') ?? rules.link('namespaceName'),
    read: (rules) => ({
      service: 'event-hubs',
      networkOpen: rules.is('defaultAction', 'Deny') === true ? false : undefined,
    }),
  },
  {
    types: ['azure-native:eventhub:DisasterRecoveryConfig', 'Microsoft.EventHub/namespaces/disasterRecoveryConfigs'],
    partOf: (pair) => pair.link('parent_id') ?? pair.link('namespaceName'),
    read: () => ({ service: 'event-hubs', pairedWithoutData: true }),
  },
];
