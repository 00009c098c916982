import { definePolicy } from '../define';

export const functionNeverRuns = definePolicy({
  id: 'capacity/function-never-runs',
  summary: 'A function may run at least once at a time.',
  why: 'A reserved concurrency of 0 switches a function off: every call is refused, and its streams and queues stand still until their records expire.',
  fix: 'Take ReservedConcurrentExecutions (reserved_concurrent_executions) out, or set it to the runs at once that are wanted.',
  severity: 'error',
  capability: 'apis',
  sources: [{ url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html', asOf: null }],
  on: 'Function',
  options: {},
  messages: { off: 'the function has no run at all set aside for it, so it never runs' },
  check: ({ reservedConcurrency }, { need, report }) => {
    if (need(reservedConcurrency, 'its reserved concurrency') === 0)
      report({ messageId: 'off', actual: '0', expected: '1 or more, or no reservation' });
  },
});
