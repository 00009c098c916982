import { PolicyTester } from '../../../harness/testing/policy-tester';
import { resourceMonitorWithoutSuspendTrigger } from '../../../policies/cost/resource-monitor-without-suspend-trigger';
import { found, told } from '../../fixtures/warehouses';

const ONLY_TELLS = { messageId: 'only-tells', actual: 'no suspend trigger', expected: 'a suspend trigger' };

PolicyTester.run(
  resourceMonitorWithoutSuspendTrigger,
  {
    passing: [
      ...told('monitor', 'a quota and a trigger', { name: 'M', credit_quota: 100, suspend_trigger: 100 }),
      ...told('monitor', 'the words of older versions', { credit_quota: 100, suspend_immediate_triggers: [90] }),
    ],
    failing: [
      ...found('monitor', 'only tells', { name: 'M', credit_quota: 100, notify_triggers: [80] }, ONLY_TELLS),
      ...found(
        'monitor',
        'no quota',
        { name: 'M', suspend_trigger: 100 },
        { messageId: 'no-quota', actual: 'no quota', expected: 'a quota of credits' },
      ),
    ],
  },
  { describe, it },
);
