import { PolicyTester } from '../../../harness/testing/policy-tester';
import { materializedViewNotRefreshed } from '../../../policies/freshness/materialized-view-not-refreshed';
import { found, told } from '../../fixtures/warehouses';

function view(settings: { readonly enable_refresh?: boolean }) {
  return { table_id: 'daily', materialized_view: [{ query: 'SELECT 1', ...settings }] };
}

PolicyTester.run(
  materializedViewNotRefreshed,
  {
    passing: [
      ...told('table', 'on by default', view({})),
      ...told('table', 'a table', { table_id: 'daily', deletion_protection: true }),
    ],
    failing: [
      ...found('table', 'off', view({ enable_refresh: false }), { messageId: 'stale', actual: 'off', expected: 'on' }),
    ],
  },
  { describe, it },
);
