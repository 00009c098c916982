import { apiOf, isPreflight } from '../apis';
import { definePolicy } from '../define';

export const apiMethodOpen = definePolicy({
  id: 'security/api-method-open',
  summary: 'An interface in the internet asks its callers who they are.',
  why: 'Whoever finds the address reads what the interface reads, at your cost, and nobody can tell one caller from another or shut one out.',
  fix: 'Give the method or route an authorizer (AWS_IAM, JWT, a user pool or a function), or keep the interface private.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html', asOf: null },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
      asOf: null,
    },
  ],
  on: 'ApiMethod',
  options: {
    open: {
      default: ['health', 'healthz', 'healthcheck', 'status', 'ping', 'login', 'token', 'oauth', 'docs', '$disconnect'],
      description: 'Last words of paths that anybody may call.',
    },
  },
  messages: { open: '{{verb}} {{path}} answers whoever calls it' },
  check: (method, { all, need, options, report }) => {
    const api = apiOf(method, all('Api'));
    // A WebSocket asks once, when it is opened.
    if (isPreflight(method) || method.mock === true || api?.style === 'websocket') return;
    if (
      api !== undefined &&
      (need(api.isPrivate, 'whether it is private') === true || need(api.hasPolicy, 'its policy') === true)
    )
      return;
    const path = typeof method.path === 'string' ? method.path : '/';
    if (options.open.includes(path.split('/').at(-1) ?? '')) return;
    if (
      need(method.authorised, 'how it authorises') !== false ||
      need(method.keyRequired, 'whether it wants a key') === true
    )
      return;
    const verb = need(method.verb, 'the verb') ?? 'ANY';
    report({ messageId: 'open', data: { verb, path }, actual: 'no authorisation', expected: 'an authorizer' });
  },
});
