import { attribute, output, pulumi, terraform, urn } from '../../../harness/testing/inputs';
import { eventhubGeoDrMetadataOnly } from '../../../policies/reliability/eventhub-geo-dr-metadata-only';
import { runTwins } from '../../fixtures/twins';

const EMPTY = {
  messageId: 'empty',
  actual: 'paired without data',
  expected: 'geo-replication, or capture of each hub',
};
const N = 'azure-native:eventhub:Namespace';

function plan(enabled: boolean) {
  return terraform({
    'azurerm_eventhub_namespace.main': { name: 'events', sku: 'Standard' },
    'azurerm_eventhub_namespace_disaster_recovery_config.main': {
      namespace_name: attribute('azurerm_eventhub_namespace.main', 'name'),
    },
    'azurerm_eventhub.clicks': {
      namespace_id: attribute('azurerm_eventhub_namespace.main', 'id'),
      capture_description: [{ enabled, encoding: 'Avro' }],
    },
  });
}

function preview(enabled: boolean) {
  const namespaceName = output(N, 'main', 'name');
  return pulumi({
    [`${N} main`]: { namespaceName: 'events' },
    'azure-native:eventhub:DisasterRecoveryConfig main': { namespaceName },
    'azure-native:eventhub:EventHub clicks': { namespaceName, captureDescription: { enabled } },
  });
}

runTwins(eventhubGeoDrMetadataOnly, [
  {
    ...EMPTY,
    name: 'in Terraform',
    address: 'azurerm_eventhub_namespace.main',
    broken: plan(false),
    mended: plan(true),
  },
  { ...EMPTY, name: 'in azure-native', address: urn(N, 'main'), broken: preview(false), mended: preview(true) },
]);
