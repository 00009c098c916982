import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseOwnKeyMissing } from '../../../policies/security/database-own-key-missing';
import { cloudSql, cosmosPulumi, DATABASE, rds, rdsTerraform } from '../../fixtures/databases';
import { dataset, holding } from '../../fixtures/workload';

const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };

PolicyTester.run(
  databaseOwnKeyMissing,
  {
    passing: [
      {
        name: 'a key in production, in CloudFormation',
        input: rds({ KmsKeyId: 'alias/orders', Tags: [{ Key: 'env', Value: 'prod' }] }),
      },
      { name: 'nobody speaks of production or of people', input: rdsTerraform() },
      {
        name: 'a key in production, in Cloud SQL',
        input: cloudSql(
          {},
          { name: 'orders-prod', encryption_key_name: 'projects/p/locations/l/keyRings/r/cryptoKeys/k' },
        ),
      },
    ],
    failing: [
      {
        name: 'none in production, in CloudFormation',
        input: rds({ Tags: [{ Key: 'env', Value: 'prod' }] }),
        findings: [{ ...MISSING, address: DATABASE.rds }],
      },
      {
        name: 'none with personal data, in Terraform',
        input: rdsTerraform(),
        workload: holding(DATABASE.rdsTerraform, dataset({ sensitivity: 'personal' })),
        findings: [{ ...MISSING, address: DATABASE.rdsTerraform }],
      },
      {
        name: 'none in production, in Cloud SQL',
        input: cloudSql({}, { name: 'orders-prod' }),
        findings: [{ ...MISSING, address: DATABASE.sql }],
      },
      {
        name: 'none in production, in azure-native',
        input: cosmosPulumi({ accountName: 'orders-prod' }),
        findings: [{ ...MISSING, address: DATABASE.cosmosPulumi }],
      },
    ],
  },
  { describe, it },
);
