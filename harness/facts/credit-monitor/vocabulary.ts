import type { CreditMonitor } from '../facts';
import type { Vocabulary } from '../vocabulary';

/** The provider's words before and since its version 1. */
const SUSPENDING = [
  ...['suspend_trigger', 'suspend_immediate_trigger'],
  ...['suspend_triggers', 'suspend_immediate_triggers'],
];

export const creditMonitor: Vocabulary<CreditMonitor> = {
  rows: [
    {
      types: ['snowflake_resource_monitor', 'snowflake:index:ResourceMonitor'],
      read: (declared) => {
        const monitor = declared.withoutComputed('credit_quota', ...SUSPENDING);
        return {
          name: monitor.text('name'),
          quota: monitor.positive('credit_quota'),
          suspends: SUSPENDING.some((trigger) => monitor.isFilled(trigger)),
          wholeAccount: monitor.boolean('set_for_account') ?? false,
          warehouses: monitor.links('warehouses'),
        };
      },
    },
  ],
  fact: (base, attributes) => ({ kind: 'CreditMonitor', ...base, ...attributes }),
};
