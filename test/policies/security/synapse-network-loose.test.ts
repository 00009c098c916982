import { attribute, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { synapseNetworkLoose } from '../../../policies/security/synapse-network-loose';
import { found, told } from '../../fixtures/warehouses';

const GUARDED = { name: 'w', managed_virtual_network_enabled: true, data_exfiltration_protection_enabled: true };

PolicyTester.run(
  synapseNetworkLoose,
  {
    passing: [
      ...told('synapse', 'guarded', GUARDED),
      ...told('cluster', 'a cluster of Redshift', { cluster_identifier: 'dwh' }),
    ],
    failing: [
      ...found(
        'synapse',
        'no network',
        { name: 'w' },
        { messageId: 'unmanaged', actual: 'none', expected: 'a managed network' },
      ),
      ...found(
        'synapse',
        'no guard',
        { name: 'w', managed_virtual_network_enabled: true },
        { messageId: 'unguarded', actual: 'off', expected: 'on' },
      ),
      {
        name: 'all of Azure',
        input: terraform({
          'azurerm_synapse_workspace.w': GUARDED,
          'azurerm_synapse_firewall_rule.r': {
            synapse_workspace_id: attribute('azurerm_synapse_workspace.w', 'id'),
            start_ip_address: '0.0.0.0',
            end_ip_address: '0.0.0.0',
          },
        }),
        findings: [
          {
            messageId: 'azure-services',
            address: 'azurerm_synapse_workspace.w',
            actual: '0.0.0.0 to 0.0.0.0',
            expected: 'named addresses',
          },
        ],
      },
    ],
  },
  { describe, it },
);
