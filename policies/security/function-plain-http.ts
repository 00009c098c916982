import { definePolicy } from '../define';

export const functionPlainHttp = definePolicy({
  id: 'security/function-plain-http',
  summary: 'A function app answers over HTTPS only.',
  why: 'A function app of Azure answers plain HTTP unless it is told not to, so that its function keys and what it answers travel readable.',
  fix: 'Set https_only (httpsOnly) to true.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/azure-functions/security-concepts', asOf: null }],
  on: 'Function',
  options: {},
  messages: { plain: 'the function app answers requests in plain text' },
  check: ({ service, httpsOnly }, { need, report }) => {
    if (service !== 'azure-functions') return;
    if (need(httpsOnly, 'whether plain text is refused') === false)
      report({ messageId: 'plain', actual: 'HTTP is answered', expected: 'HTTPS only' });
  },
});
