import { definePolicy } from '../define';

const DAY = 86_400_000;

export const appsyncApiKeyExpiryUnmanaged = definePolicy({
  id: 'reliability/appsync-api-key-expiry-unmanaged',
  summary: 'No interface goes dark on the day on which its key expires.',
  why: 'A key of AWS AppSync lives a week unless the file says otherwise, and 365 days at the most: on the day that the file holds every client is refused.',
  fix: 'Authenticate with IAM, OpenID Connect or a user pool; a key that must be there is renewed by the pipeline, not by a date in a file.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.2'],
  sources: [{ url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html', asOf: '2026-04' }],
  on: 'Api',
  options: {},
  messages: {
    week: 'the key expires a week after it was made',
    day: 'the key expires on {{day}}, and with it every client',
  },
  check: ({ keys }, { need, each, report }) => {
    each(need(keys, 'its keys') ?? [], ({ address, expires }) => {
      const end = need(expires, 'when the key expires');
      if (end === undefined)
        return report({ messageId: 'week', address, actual: '7 days', expected: 'no key, or one that is renewed' });
      const day = new Date(Math.floor((end * 1000) / DAY) * DAY).toISOString().slice(0, 10);
      report({ messageId: 'day', data: { day }, address, actual: day, expected: 'no key, or one that is renewed' });
    });
  },
});
