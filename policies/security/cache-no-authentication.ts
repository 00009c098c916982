import { definePolicy } from '../define';

export const cacheNoAuthentication = definePolicy({
  id: 'security/cache-no-authentication',
  summary: 'A cache asks who is there.',
  why: 'Without a password or a user, every machine that reaches the port reads every key, and empties the cache with one command.',
  fix: 'Set a user group or a token from a secret store (UserGroupIds, user_group_ids, auth_token), auth_enabled = true, authorization_mode = "AUTH_MODE_IAM_AUTH" or an ACL.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-redis.html', asOf: null },
    { url: 'https://cloud.google.com/memorystore/docs/redis/about-redis-auth', asOf: null },
  ],
  on: 'Cache',
  options: {},
  messages: {
    open: 'whoever reaches the cache may read and change everything in it',
    written: "the cache's password stands in the file",
  },
  check: (cache, { need, report }) => {
    // The password itself is never repeated.
    if (cache.passwordWritten === true)
      report({ messageId: 'written', actual: 'a password in plain text', expected: 'a reference to a secret store' });
    if (need(cache.authenticated, 'whether clients have to show who they are') !== false) return;
    report({ messageId: 'open', actual: 'no authentication', expected: 'users, a token or identities' });
  },
});
