import { definePolicy } from '../define';

export const apiCorsAnyOrigin = definePolicy({
  id: 'security/api-cors-any-origin',
  summary: 'Only known web pages may call an interface on behalf of their users.',
  why: 'Any page that a user opens can call the interface from the browser and read what it answers that user.',
  fix: 'Name the origins (AllowOrigins, allow_origins) whose pages are meant to call it.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [{ url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html', asOf: null }],
  on: 'Api',
  options: {},
  messages: { any: 'pages of any origin may call the interface' },
  check: ({ corsOrigins }, { need, report }) => {
    const any = (need(corsOrigins, 'the origins') ?? []).filter((origin) => /^(https?:\/\/)?\*$/.test(origin));
    if (any.length > 0) report({ messageId: 'any', actual: any.join(', '), expected: 'named origins' });
  },
});
