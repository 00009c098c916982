import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryPhysicalBillingWithFullTimeTravel } from '../../../policies/cost/bigquery-physical-billing-with-full-time-travel';
import { found, told } from '../../fixtures/warehouses';

import { dataset } from '../../fixtures/workload';

const FULL = { messageId: 'full', actual: '7 days', expected: '2 days, or logical bytes' };
const PHYSICAL = { dataset_id: 'mart', storage_billing_model: 'PHYSICAL' };

PolicyTester.run(
  bigqueryPhysicalBillingWithFullTimeTravel,
  {
    passing: [
      ...told('dataset', 'logical by default', { dataset_id: 'mart' }),
      ...told('dataset', 'two days', { ...PHYSICAL, max_time_travel_hours: '48' }),
      ...told('dataset', 'rows that nobody rewrites', PHYSICAL, { datasets: [dataset()] }),
    ],
    failing: [
      ...found('dataset', 'the default of a week', PHYSICAL, FULL),
      ...found('dataset', 'a week', { ...PHYSICAL, max_time_travel_hours: '168' }, FULL, {
        datasets: [dataset({ changes: 'updates' })],
      }),
    ],
  },
  { describe, it },
);
