import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseReplicaOutsideAllowedRegions } from '../../../policies/residency/warehouse-replica-outside-allowed-regions';
import { found, told } from '../../fixtures/warehouses';

const RESIDENCY = {
  personal: { regions: ['af-south-1', 'eu-west-1'], transferBasis: 'safeguards', record: 'transfers.md' },
} as const;
const SETTINGS = { residency: RESIDENCY };
const OUTSIDE = { messageId: 'outside', actual: 'us-east-1', expected: 'af-south-1, eu-west-1' };

function copied(destination_region: string) {
  return terraform({
    'aws_redshift_cluster.main': { cluster_identifier: 'dwh' },
    'aws_redshift_snapshot_copy.main': { cluster_identifier: 'dwh', destination_region },
  });
}

PolicyTester.run(
  warehouseReplicaOutsideAllowedRegions,
  {
    passing: [
      ...told('cluster', 'no copies', { cluster_identifier: 'dwh' }),
      { name: 'a copy where data may lie', input: copied('eu-west-1'), settings: SETTINGS },
    ],
    failing: [
      {
        name: 'a copy elsewhere',
        input: copied('us-east-1'),
        settings: SETTINGS,
        findings: [{ ...OUTSIDE, address: 'aws_redshift_cluster.main' }],
      },
      ...found(
        'cluster',
        'a copy in the words of older versions',
        { snapshot_copy: [{ destination_region: 'us-east-1' }] },
        OUTSIDE,
        {
          settings: SETTINGS,
        },
      ).slice(0, 2),
    ],
    cannotTell: [{ name: 'nobody says where data may lie', input: copied('us-east-1'), because: /residency/ }],
  },
  { describe, it },
);
