import { PolicyTester } from '../../../harness/testing/policy-tester';
import { databaseReplicaOutsideAllowedRegions } from '../../../policies/residency/database-replica-outside-allowed-regions';
import { found, told, unsure } from '../../fixtures/warehouses';

const SETTINGS = {
  residency: { personal: { regions: ['eu-west-1'], transferBasis: 'safeguards', record: 'transfers.md' } },
} as const;

PolicyTester.run(
  databaseReplicaOutsideAllowedRegions,
  {
    passing: [
      ...told('database', 'no copies', { name: 'DB' }),
      ...told(
        'failoverGroup',
        'a copy where data may lie',
        { allowed_accounts: ['xy12345.eu-west-1'] },
        { settings: SETTINGS },
      ),
    ],
    failing: [
      ...found(
        'failoverGroup',
        'a copy elsewhere',
        { allowed_accounts: ['xy12345.us-east-2'] },
        { messageId: 'outside', actual: 'us-east-2', expected: 'eu-west-1' },
        { settings: SETTINGS },
      ),
    ],
    cannotTell: [
      ...unsure(
        'failoverGroup',
        'an account without a region',
        { allowed_accounts: ['ORG.DR'] },
        /region of the account/,
        {
          settings: SETTINGS,
        },
      ),
      ...unsure(
        'database',
        'nobody says where data may lie',
        { name: 'DB', replication: [{ enable_to_account: [{ account_identifier: 'ORG.DR' }] }] },
        /stated nowhere/,
      ),
    ],
  },
  { describe, it },
);
