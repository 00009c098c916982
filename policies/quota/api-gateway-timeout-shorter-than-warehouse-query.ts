import { minutes } from '../../plan/words';
import { pointedTo } from '../apis';
import { definePolicy } from '../define';

export const apiGatewayTimeoutShorterThanWarehouseQuery = definePolicy({
  id: 'quota/api-gateway-timeout-shorter-than-warehouse-query',
  summary: 'An interface waits for as long as what it calls may work.',
  why: 'The client gets 504 while the query behind it runs on and is billed, and then asks again.',
  fix: 'Answer at once with the number of a job and let clients ask for its result, serve from a materialised view or a cache, or let the function give up first.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
      asOf: '2026-04',
    },
    {
      url: 'https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/',
      asOf: '2024-06',
    },
  ],
  on: 'ApiMethod',
  options: {
    slackSeconds: { default: 1, unit: 's', description: 'By how much what is called may go on.' },
  },
  messages: {
    early: 'the interface gives up after {{wait}}, and what it calls may work for {{work}}',
  },
  check: (method, { all, workload, options, need, report }) => {
    if (method.mock === true) return;
    const called = pointedTo(method.calls, all('Function'));
    const work = workload?.stated?.responseTime ?? need(called?.timeoutSeconds, 'the timeout of the function');
    if (work === undefined) return;
    const wait = need(method.timeoutSeconds, 'how long it waits');
    if (wait === undefined || work <= wait + options.slackSeconds) return;
    report({
      messageId: 'early',
      data: { wait: minutes(wait), work: minutes(work) },
      actual: minutes(wait),
      expected: `at least ${minutes(work)}`,
    });
  },
});
