import { attribute } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseOpenToEveryone } from '../../../policies/security/database-open-to-everyone';
import {
  cloudSql,
  cloudSqlPulumi,
  DATABASE,
  postgres,
  postgresPulumi,
  rds,
  rdsPulumi,
  rdsTerraform,
  search,
} from '../../fixtures/databases';
import { MAIN, oneTerraform } from '../../fixtures/one';

const PUBLIC = { messageId: 'public', actual: 'publicly accessible', expected: 'private' };
const EVERYONE = { messageId: 'everyone', actual: '0.0.0.0/0', expected: 'named networks' };
const MEMBER = 'aws_rds_cluster_instance';

function rule(start_ip_address: string, end_ip_address: string) {
  return {
    'azurerm_postgresql_flexible_server_firewall_rule.rule': { server_id: 'orders', start_ip_address, end_ip_address },
  };
}

PolicyTester.run(
  databaseOpenToEveryone,
  {
    passing: [
      { name: 'private, in CloudFormation', input: rds() },
      { name: 'private, in Terraform', input: rdsTerraform() },
      { name: 'private, in Pulumi', input: rdsPulumi() },
      {
        name: 'one network let in, in Cloud SQL',
        input: cloudSql({ ip_configuration: [{ authorized_networks: [{ value: '10.0.0.0/8' }] }] }),
      },
      { name: 'one address let in, in Azure', input: postgres({}, rule('41.90.0.1', '41.90.0.1')) },
    ],
    failing: [
      {
        name: 'publicly accessible, in CloudFormation',
        input: rds({ PubliclyAccessible: true }),
        findings: [{ ...PUBLIC, address: DATABASE.rds }],
      },
      {
        name: 'publicly accessible, in Terraform',
        input: rdsTerraform({ publicly_accessible: true }),
        findings: [{ ...PUBLIC, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'publicly accessible, in Pulumi',
        input: rdsPulumi({ publiclyAccessible: true }),
        findings: [{ ...PUBLIC, address: DATABASE.rdsPulumi }],
      },
      {
        name: 'a member of a cluster that is',
        input: oneTerraform(MEMBER, { cluster_identifier: 'orders', publicly_accessible: true }),
        findings: [{ ...PUBLIC, address: MAIN.terraform(MEMBER) }],
      },
      {
        name: 'a security group of the same template that is open',
        input: rds(
          { VPCSecurityGroups: [{ 'Fn::GetAtt': ['Open', 'GroupId'] }] },
          {
            Open: {
              Type: 'AWS::EC2::SecurityGroup',
              Properties: { SecurityGroupIngress: [{ CidrIp: '0.0.0.0/0', FromPort: 5432 }] },
            },
          },
        ),
        findings: [{ ...EVERYONE, address: DATABASE.rds }],
      },
      {
        name: 'a security group of the same plan that is open',
        input: rdsTerraform(
          { vpc_security_group_ids: attribute('aws_security_group.open', 'id') },
          { 'aws_security_group.open': { ingress: [{ cidr_blocks: ['0.0.0.0/0'], from_port: 5432 }] } },
        ),
        findings: [{ ...EVERYONE, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'everyone let in, in Cloud SQL',
        input: cloudSql({ ip_configuration: [{ authorized_networks: [{ value: '0.0.0.0/0' }] }] }),
        findings: [{ ...EVERYONE, address: DATABASE.sql }],
      },
      {
        name: 'everyone let in, in Pulumi for Google',
        input: cloudSqlPulumi({ ipConfiguration: { authorizedNetworks: [{ value: '0.0.0.0/0' }] } }),
        findings: [{ ...EVERYONE, address: DATABASE.sqlPulumi }],
      },
      {
        name: 'everyone let in, in azurerm',
        input: postgres({}, rule('0.0.0.0', '255.255.255.255')),
        findings: [{ ...EVERYONE, address: DATABASE.postgres, actual: '0.0.0.0-255.255.255.255' }],
      },
      {
        name: 'all of Azure let in, in azure-native',
        input: postgresPulumi(
          {},
          {
            'azure-native:dbforpostgresql:FirewallRule azure': {
              serverName: 'orders',
              startIpAddress: '0.0.0.0',
              endIpAddress: '0.0.0.0',
            },
          },
        ),
        findings: [
          {
            messageId: 'any-tenant',
            address: DATABASE.postgresPulumi,
            actual: '0.0.0.0',
            expected: 'named networks, or a private endpoint',
          },
        ],
      },
      {
        name: 'a search domain for everyone',
        input: search({
          VPCOptions: {},
          AccessPolicies: { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'es:*' }] },
        }),
        findings: [{ ...EVERYONE, address: DATABASE.search }],
      },
    ],
  },
  { describe, it },
);
