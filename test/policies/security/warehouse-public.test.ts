import { attribute, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehousePublic } from '../../../policies/security/warehouse-public';
import { oneCloudformation } from '../../fixtures/one';
import { found, told } from '../../fixtures/warehouses';

const OPEN = { messageId: 'address', actual: 'public', expected: 'reached from its network only' };

function synapse(start_ip_address: string, end_ip_address: string) {
  return terraform({
    'azurerm_synapse_workspace.main': { name: 'dwh', public_network_access_enabled: true },
    'azurerm_synapse_firewall_rule.main': {
      synapse_workspace_id: attribute('azurerm_synapse_workspace.main', 'id'),
      start_ip_address,
      end_ip_address,
    },
  });
}

function behind(CidrIp: string) {
  return oneCloudformation(
    'AWS::Redshift::Cluster',
    { VpcSecurityGroupIds: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }] },
    {
      Group: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, CidrIp }] },
      },
    },
  );
}

PolicyTester.run(
  warehousePublic,
  {
    passing: [
      ...told('cluster', 'private by default', { cluster_identifier: 'dwh' }),
      ...told('workgroup', 'private', { workgroup_name: 'wg', publicly_accessible: false }),
      { name: 'a security group that lets in the office', input: behind('41.90.1.0/24') },
      { name: 'a workspace that lets in one address', input: synapse('41.90.1.1', '41.90.1.1') },
    ],
    failing: [
      ...found('cluster', 'a public cluster', { cluster_identifier: 'dwh', publicly_accessible: true }, OPEN),
      ...found('workgroup', 'a public workgroup', { workgroup_name: 'wg', publicly_accessible: true }, OPEN),
      {
        name: 'a security group that lets in all',
        input: behind('0.0.0.0/0'),
        findings: [
          { messageId: 'group', address: 'Main', actual: '0.0.0.0/0', expected: 'named addresses or security groups' },
        ],
      },
      {
        name: 'a workspace that lets in all',
        input: synapse('0.0.0.0', '255.255.255.255'),
        findings: [
          {
            messageId: 'firewall',
            address: 'azurerm_synapse_workspace.main',
            actual: '0.0.0.0 to 255.255.255.255',
            expected: 'named addresses',
          },
        ],
      },
    ],
  },
  { describe, it },
);
