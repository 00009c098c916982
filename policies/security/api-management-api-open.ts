import { definePolicy } from '../define';

export const apiManagementApiOpen = definePolicy({
  id: 'security/api-management-api-open',
  summary: 'An interface on a managed gateway wants a key or a token of its callers.',
  why: 'Without a subscription key and without a policy that checks a token, whoever reaches the gateway reads the data, and no caller can be shut out.',
  fix: 'Set subscriptionRequired (subscription_required) to true, or put validate-jwt into the policy of the interface or of the gateway.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.5'],
  sources: [
    { url: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions', asOf: null },
    {
      url: 'https://learn.microsoft.com/en-us/azure/api-management/authentication-authorization-overview',
      asOf: null,
    },
  ],
  on: 'Api',
  options: {},
  messages: { open: 'neither a key nor a token is asked of its callers' },
  check: (api, { all, need, report }) => {
    if (need(api.keyRequired, 'whether it wants a key') !== false) return;
    const gateways = all('Api').filter(({ style, keyRequired }) => style === 'management' && keyRequired === undefined);
    if (gateways.some(({ checksCallers }) => checksCallers === true)) return;
    if (need(api.checksCallers, 'its policy') === true) return;
    report({ messageId: 'open', actual: 'no subscription required', expected: 'a subscription or validate-jwt' });
  },
});
