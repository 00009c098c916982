import { PolicyTester } from '../../../harness/testing/policy-tester';
import { redshiftUserActivityLogOff } from '../../../policies/observability/redshift-user-activity-log-off';
import { found, told } from '../../fixtures/warehouses';

const OFF = { messageId: 'off', actual: 'off', expected: 'enable_user_activity_logging true' };

function group(value: string) {
  return { name: 'g', family: 'redshift-2.0', parameter: [{ name: 'enable_user_activity_logging', value }] };
}

PolicyTester.run(
  redshiftUserActivityLogOff,
  {
    passing: [
      ...told('parameterGroup', 'on', group('true')),
      ...told('accountParameter', 'a parameter of Snowflake', { key: 'X', value: '1' }),
    ],
    failing: [
      ...found('parameterGroup', 'off', group('false'), OFF),
      ...found('parameterGroup', 'the default', { name: 'g', family: 'redshift-2.0', parameter: [] }, OFF),
    ],
  },
  { describe, it },
);
