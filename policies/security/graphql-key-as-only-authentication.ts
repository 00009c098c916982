import { definePolicy } from '../define';

export const graphqlKeyAsOnlyAuthentication = definePolicy({
  id: 'security/graphql-key-as-only-authentication',
  summary: 'A key alone opens no GraphQL interface.',
  why: 'A key stands in the code of each client and is no identity: whoever has it reads every type, and no row can be held back from one caller.',
  fix: 'Authenticate with AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA, and keep API_KEY for public fields at the most.',
  severity: 'error',
  capability: 'apis',
  topics: ['L4.2', 'L4.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html', asOf: null },
    { url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html', asOf: '2026-04' },
  ],
  on: 'Api',
  options: {},
  messages: { key: 'a key is all that callers need' },
  check: ({ authentication, isPrivate }, { need, report }) => {
    const ways = need(authentication, 'how callers authenticate') ?? [];
    if (ways.length === 0 || ways.some((way) => way !== 'API_KEY')) return;
    if (need(isPrivate, 'its visibility') === true) return;
    report({ messageId: 'key', actual: 'API_KEY', expected: 'callers that say who they are' });
  },
});
