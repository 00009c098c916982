import { definePolicy } from '../define';

export const eventhubSharedKeys = definePolicy({
  id: 'security/eventhub-shared-keys',
  summary: 'Whoever sends or reads is known by an identity.',
  why: 'A key that all share cannot be told apart or taken from one: when it leaks, everything can be read and written until every client has another.',
  fix: 'Set local_authentication_enabled to false (disableLocalAuth to true), and give roles to identities.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.5'],
  sources: [{ url: 'https://learn.microsoft.com/azure/event-hubs/authenticate-shared-access-signature', asOf: null }],
  on: 'StreamCluster',
  options: {},
  messages: {
    keys: 'clients may sign in with a key that all share',
  },
  check: (cluster, { need, report }) => {
    if (cluster.service !== 'event-hubs' || need(cluster.sharedKeys, 'how clients sign in') !== true) return;
    report({ messageId: 'keys', actual: 'shared keys', expected: 'identities only' });
  },
});
