import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehousePasswordInTemplate } from '../../../policies/security/warehouse-password-in-template';
import { oneCloudformation } from '../../fixtures/one';
import { found, told } from '../../fixtures/warehouses';

const WRITTEN = { messageId: 'written', actual: 'a password in plain text', expected: 'a reference to a secret' };

PolicyTester.run(
  warehousePasswordInTemplate,
  {
    passing: [
      ...told('cluster', 'managed by the provider', { cluster_identifier: 'dwh', manage_master_password: true }),
      {
        name: 'a reference to a secret',
        input: oneCloudformation('AWS::Redshift::Cluster', {
          MasterUserPassword: '{{resolve:secretsmanager:dwh:SecretString:password}}',
        }),
      },
    ],
    failing: [
      ...found('cluster', 'in the file', { cluster_identifier: 'dwh', master_password: 'Planted-Passw0rd' }, WRITTEN),
      ...found(
        'namespace',
        'of a namespace',
        { namespace_name: 'ns', admin_user_password: 'Planted-Passw0rd' },
        WRITTEN,
      ),
    ],
  },
  { describe, it },
);
