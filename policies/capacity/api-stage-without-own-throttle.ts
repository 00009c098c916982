import { definePolicy } from '../define';

export const apiStageWithoutOwnThrottle = definePolicy({
  id: 'capacity/api-stage-without-own-throttle',
  summary: 'Each stage of an interface holds its clients to a rate.',
  why: 'All interfaces of an account in a region draw on one quota: one client that reads everything in a loop makes all of them answer 429.',
  fix: 'Set a rate and a burst for the stage (MethodSettings, method settings for */*, DefaultRouteSettings), and one for each client in a usage plan.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
      asOf: '2026-04',
    },
    { url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html', asOf: '2026-04' },
  ],
  on: 'ApiStage',
  options: {},
  messages: { none: 'no client of the stage is held to a rate' },
  check: ({ throttled }, { need, report }) => {
    if (need(throttled, 'the throttle') === false)
      report({ messageId: 'none', actual: 'no throttle', expected: 'a rate and a burst' });
  },
});
