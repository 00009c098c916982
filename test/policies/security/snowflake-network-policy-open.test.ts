import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeNetworkPolicyOpen } from '../../../policies/security/snowflake-network-policy-open';
import { found, told } from '../../fixtures/warehouses';

const OPEN = { messageId: 'open', actual: '0.0.0.0/0', expected: 'named addresses' };

PolicyTester.run(
  snowflakeNetworkPolicyOpen,
  {
    passing: [
      ...told('networkPolicy', 'an office', { name: 'P', allowed_ip_list: ['41.90.1.0/24'] }),
      ...told('networkRule', 'an office, as a rule', { type: 'IPV4', mode: 'INGRESS', value_list: ['41.90.1.0/24'] }),
    ],
    failing: [
      ...found('networkPolicy', 'everywhere', { name: 'P', allowed_ip_list: ['41.90.1.0/24', '0.0.0.0/0'] }, OPEN),
      ...found(
        'networkRule',
        'everywhere, as a rule',
        { type: 'IPV4', mode: 'INGRESS', value_list: ['0.0.0.0/0'] },
        OPEN,
      ),
    ],
  },
  { describe, it },
);
