import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbTtlTrustedAsExact } from '../../../policies/freshness/dynamodb-ttl-trusted-as-exact';
import { dynamoCloudformation, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const LATE = { messageId: 'late', actual: 'gone within 3600 s promised', expected: 'at least 2 d' };
const EXPIRING = { ttl: [{ attribute_name: 'expires', enabled: true }] };

PolicyTester.run(
  dynamodbTtlTrustedAsExact,
  {
    passing: [
      { name: 'a week', input: dynamoTerraform(EXPIRING), workload: said(TABLE.terraform, { erasedWithin: 604_800 }) },
      { name: 'nothing expires', input: dynamoTerraform() },
    ],
    failing: [
      {
        name: 'an hour, in Terraform',
        input: dynamoTerraform(EXPIRING),
        workload: said(TABLE.terraform, { erasedWithin: 3600 }),
        findings: [{ ...LATE, address: TABLE.terraform }],
      },
      {
        name: 'an hour, in CloudFormation',
        input: dynamoCloudformation({ TimeToLiveSpecification: { AttributeName: 'expires', Enabled: 'true' } }),
        workload: said(TABLE.cloudformation, { erasedWithin: 3600 }),
        findings: [{ ...LATE, address: TABLE.cloudformation }],
      },
    ],
    cannotTell: [{ name: 'nobody says what is promised', input: dynamoTerraform(EXPIRING), because: /erasedWithin/ }],
  },
  { describe, it },
);
