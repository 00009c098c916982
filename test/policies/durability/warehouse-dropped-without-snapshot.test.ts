import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseDroppedWithoutSnapshot } from '../../../policies/durability/warehouse-dropped-without-snapshot';
import { oneCloudformation, oneTerraform } from '../../fixtures/one';
import { found, told } from '../../fixtures/warehouses';

const LOST = { messageId: 'lost', actual: 'nothing stays', expected: 'a final snapshot' };
const SNAPSHOT = { beside: { DeletionPolicy: 'Snapshot' } };

PolicyTester.run(
  warehouseDroppedWithoutSnapshot,
  {
    passing: [
      ...told('cluster', 'a last snapshot', { cluster_identifier: 'dwh', skip_final_snapshot: false }, SNAPSHOT),
      ...told('cluster', 'a trial', { cluster_identifier: 'dwh-dev', skip_final_snapshot: true }),
      {
        name: 'a namespace with a last snapshot',
        input: oneCloudformation('AWS::RedshiftServerless::Namespace', {
          NamespaceName: 'ns',
          FinalSnapshotName: 'last',
        }),
      },
      {
        name: 'a namespace in Terraform, which has no word for it',
        input: oneTerraform('aws_redshiftserverless_namespace', { namespace_name: 'ns' }),
      },
    ],
    failing: [...found('cluster', 'none', { cluster_identifier: 'dwh', skip_final_snapshot: true }, LOST)],
  },
  { describe, it },
);
