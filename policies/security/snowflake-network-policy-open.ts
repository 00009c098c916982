import { definePolicy } from '../define';

const EVERYWHERE = /^(0\.0\.0\.0|::)(\/0)?$/;

export const snowflakeNetworkPolicyOpen = definePolicy({
  id: 'security/snowflake-network-policy-open',
  summary: 'People and programs sign in from known addresses.',
  why: 'A policy that lets in every address guards nothing: a stolen password works from anywhere in the world.',
  fix: 'List the addresses of offices, VPNs and tools, or use private connectivity.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [{ url: 'https://docs.snowflake.com/en/user-guide/network-policies', asOf: null }],
  on: 'NetworkPolicy',
  options: {},
  messages: { open: '{{range}} is every address that there is' },
  check: ({ allowed }, { need, report }) => {
    const range = (need(allowed, 'the addresses that it lets in') ?? []).find((one) => EVERYWHERE.test(one.trim()));
    if (range !== undefined) report({ messageId: 'open', data: { range }, actual: range, expected: 'named addresses' });
  },
});
