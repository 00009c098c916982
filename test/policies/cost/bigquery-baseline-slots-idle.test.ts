import { PolicyTester } from '../../../harness/testing/policy-tester';
import { bigqueryBaselineSlotsIdle } from '../../../policies/cost/bigquery-baseline-slots-idle';
import { found, told } from '../../fixtures/warehouses';

const IDLE = { messageId: 'idle', actual: '500 baseline slots', expected: 'no baseline, and slots that scale' };

PolicyTester.run(
  bigqueryBaselineSlotsIdle,
  {
    passing: [
      ...told('reservation', 'slots that scale from none', { slot_capacity: 0, autoscale: [{ max_slots: 500 }] }),
      ...told('reservation', 'slots that scale from some', { slot_capacity: 100, autoscale: [{ max_slots: 500 }] }),
      ...told('reservation', 'a load that never rests', { slot_capacity: 500 }, { stated: { busyHoursPerDay: 24 } }),
      ...told('warehouse', 'a warehouse elsewhere', { name: 'WH' }),
    ],
    failing: [
      ...found('reservation', 'a baseline alone', { slot_capacity: 500 }, IDLE),
      ...found('commitment', 'a commitment', { slot_count: 500, plan: 'ANNUAL' }, IDLE),
      ...found('reservation', 'a baseline for ten hours', { slot_capacity: 500 }, IDLE, {
        stated: { busyHoursPerDay: 10 },
      }),
    ],
  },
  { describe, it },
);
