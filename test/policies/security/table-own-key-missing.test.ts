import { PolicyTester } from '../../../harness/testing/policy-tester';
import { tableOwnKeyMissing } from '../../../policies/security/table-own-key-missing';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { dataset, holding, said } from '../../fixtures/workload';

const MISSING = { messageId: 'missing', actual: "the provider's key", expected: 'a key of your own' };

PolicyTester.run(
  tableOwnKeyMissing,
  {
    passing: [
      {
        name: 'a key in production, in CloudFormation',
        input: dynamoCloudformation({
          TableName: 'orders-prod',
          SSESpecification: { SSEEnabled: true, KMSMasterKeyId: 'alias/orders' },
        }),
      },
      { name: 'nobody speaks of production or of people', input: dynamoTerraform() },
    ],
    failing: [
      {
        name: 'none in production, in CloudFormation',
        input: dynamoCloudformation({ TableName: 'orders-prod', SSESpecification: { SSEEnabled: true } }),
        findings: [{ ...MISSING, address: TABLE.cloudformation }],
      },
      {
        name: 'none with personal data, in Terraform',
        input: dynamoTerraform(),
        workload: holding(TABLE.terraform, dataset({ sensitivity: 'personal' })),
        findings: [{ ...MISSING, address: TABLE.terraform }],
      },
      {
        name: 'none in stated production, in Pulumi',
        input: dynamoPulumi(),
        workload: said(TABLE.pulumi, { environment: 'production' }),
        findings: [{ ...MISSING, address: TABLE.pulumi }],
      },
    ],
  },
  { describe, it },
);
