import { attribute, terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftServerlessWithoutUsageLimit } from '../../../policies/cost/redshift-serverless-without-usage-limit';
import { found, told } from '../../fixtures/warehouses';

const EXPECTED = 'a most capacity, or a limit that stops it';

function limited(breach_action: string) {
  return terraform({
    'aws_redshiftserverless_workgroup.main': { workgroup_name: 'wg', base_capacity: 8 },
    'aws_redshiftserverless_usage_limit.main': {
      resource_arn: attribute('aws_redshiftserverless_workgroup.main', 'arn'),
      usage_type: 'serverless-compute',
      amount: 60,
      breach_action,
    },
  });
}

PolicyTester.run(
  redshiftServerlessWithoutUsageLimit,
  {
    passing: [
      ...told('workgroup', 'a most capacity', { workgroup_name: 'wg', max_capacity: 32 }),
      { name: 'a limit that deactivates', input: limited('deactivate') },
    ],
    failing: [
      ...found(
        'workgroup',
        'neither',
        { workgroup_name: 'wg', base_capacity: 8 },
        { messageId: 'no-limit', actual: 'neither', expected: EXPECTED },
      ),
      {
        name: 'a limit that logs',
        input: limited('log'),
        findings: [
          {
            messageId: 'only-logs',
            address: 'aws_redshiftserverless_workgroup.main',
            actual: 'a limit that only tells',
            expected: EXPECTED,
          },
        ],
      },
    ],
  },
  { describe, it },
);
