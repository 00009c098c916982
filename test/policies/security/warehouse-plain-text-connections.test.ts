import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehousePlainTextConnections } from '../../../policies/security/warehouse-plain-text-connections';
import { found, told } from '../../fixtures/warehouses';

const PLAIN = { messageId: 'plain', actual: 'require_ssl false', expected: 'require_ssl true' };

function group(family: string, ...values: readonly string[]) {
  return { name: 'g', family, parameter: values.map((value) => ({ name: 'require_ssl', value })) };
}

PolicyTester.run(
  warehousePlainTextConnections,
  {
    passing: [
      ...told('parameterGroup', 'TLS only', group('redshift-1.0', 'true')),
      ...told('parameterGroup', 'the family that asks for it', group('redshift-2.0')),
    ],
    failing: [
      ...found('parameterGroup', 'switched off', group('redshift-2.0', 'false'), PLAIN),
      ...found('parameterGroup', 'the family that does not ask', group('redshift-1.0'), PLAIN),
    ],
  },
  { describe, it },
);
