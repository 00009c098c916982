import { PolicyTester } from '../../../harness/testing/policy-tester';
import { snowflakeUserPassword } from '../../../policies/security/snowflake-user-password';
import { found, told } from '../../fixtures/warehouses';

PolicyTester.run(
  snowflakeUserPassword,
  {
    passing: [...told('user', 'a key pair', { name: 'LOADER', rsa_public_key: 'MIIB' })],
    failing: [
      ...found(
        'user',
        'a password',
        { name: 'LOADER', password: 'Planted-Passw0rd' },
        { messageId: 'written', actual: 'a password in plain text', expected: 'a key pair or single sign-on' },
      ),
    ],
  },
  { describe, it },
);
