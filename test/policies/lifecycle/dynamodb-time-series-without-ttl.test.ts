import { PolicyTester } from '../../../harness/testing/policy-tester';
import { dynamodbTimeSeriesWithoutTtl } from '../../../policies/lifecycle/dynamodb-time-series-without-ttl';
import { dynamoCloudformation, dynamoPulumi, dynamoTerraform, TABLE } from '../../fixtures/keyed-tables';
import { said } from '../../fixtures/workload';

const KEPT = { messageId: 'kept', actual: 'no TTL', expected: 'a TTL attribute' };

PolicyTester.run(
  dynamodbTimeSeriesWithoutTtl,
  {
    passing: [
      {
        name: 'sessions that expire',
        input: dynamoCloudformation({
          TableName: 'sessions',
          TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        }),
      },
      { name: 'orders, which are kept', input: dynamoTerraform() },
    ],
    failing: [
      {
        name: 'sessions, in CloudFormation',
        input: dynamoCloudformation({ TableName: 'sessions' }),
        findings: [{ ...KEPT, address: TABLE.cloudformation }],
      },
      {
        name: 'TTL switched off, in Terraform',
        input: dynamoTerraform({ name: 'click-events', ttl: [{ attribute_name: 'expires', enabled: false }] }),
        findings: [{ ...KEPT, address: TABLE.terraform }],
      },
      {
        name: 'a stated retention, in Pulumi',
        input: dynamoPulumi(),
        workload: said(TABLE.pulumi, { retention: 30 }),
        findings: [{ ...KEPT, address: TABLE.pulumi }],
      },
    ],
    cannotTell: [
      {
        name: 'rows by time, which may be a history to keep',
        input: dynamoTerraform({ range_key: 'created_at' }),
        because: /retention/,
      },
    ],
  },
  { describe, it },
);
