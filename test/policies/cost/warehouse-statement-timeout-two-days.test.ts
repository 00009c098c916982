import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseStatementTimeoutTwoDays } from '../../../policies/cost/warehouse-statement-timeout-two-days';
import { found, told } from '../../fixtures/warehouses';

const FOUND = { actual: '172800 s', expected: '43200 s at the most' };
const ACCOUNT = ['accountParameter', { key: 'STATEMENT_TIMEOUT_IN_SECONDS', value: '3600' }] as const;

PolicyTester.run(
  warehouseStatementTimeoutTwoDays,
  {
    passing: [
      ...told('warehouse', 'an hour', { name: 'WH', statement_timeout_in_seconds: 3600 }),
      ...told('warehouse', 'one for the account', { name: 'WH' }, { others: { timeout: ACCOUNT } }),
      ...told(
        'warehouse',
        'a day for a run of a day',
        { statement_timeout_in_seconds: 86400 },
        { stated: { runTime: 86400 } },
      ),
      ...told('sqlEndpoint', 'a warehouse elsewhere', { name: 'WH' }),
    ],
    failing: [
      ...found('warehouse', 'none', { name: 'WH' }, { ...FOUND, messageId: 'unset' }),
      ...found('warehouse', 'two days', { statement_timeout_in_seconds: 172800 }, { ...FOUND, messageId: 'long' }),
      ...found('warehouse', 'no end', { statement_timeout_in_seconds: 0 }, { ...FOUND, messageId: 'long' }),
    ],
  },
  { describe, it },
);
