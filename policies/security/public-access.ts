import type { Grant, ObjectStore } from '../../harness/facts/facts';
import { directoryOf, lookUp } from '../../harness/facts/link';
import { definePolicy } from '../define';
import { isPublic } from '../everyone';
import { once } from '../once';

/** Grants by the address of the store that they are on. */
const grantsOn = once((grants: readonly Grant[]) =>
  once((stores: readonly ObjectStore[]): ReadonlyMap<string, readonly Grant[]> => {
    const directory = directoryOf(stores);
    const byStore = new Map<string, Grant[]>(stores.map(({ address }) => [address, []]));
    for (const grant of grants) byStore.get(lookUp(grant.to, directory) ?? '')?.push(grant);
    return byStore;
  }),
);

export const publicAccess = definePolicy({
  id: 'security/public-access',
  summary: 'Nobody outside can read or write a store.',
  why: 'Whoever can reach a store without being known can take, or with a wide grant change, everything in it, and its names are guessed by scanners all day.',
  fix: 'Take the public access list or grant away, and switch the guard on: all four flags of the public access block, public access prevention `enforced`, or no public blobs in the storage account.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/storage/docs/public-access-prevention', asOf: null },
    { url: 'https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    'guard-off': 'the guard against public access is switched off',
    'public-list': 'an access list or a container opens the store to everyone',
    'public-grant': 'a grant without a condition lets everyone into {{store}}',
  },
  check: (store, { all, need, each, report }) => {
    // The guard overrides whatever access lists and policies say.
    const blocked = need(store.publicAccessBlocked, 'whether public access is blocked');
    if (blocked === true) return;
    if (blocked === false) report({ messageId: 'guard-off', actual: 'off', expected: 'public access blocked' });
    const grants = grantsOn(all('Grant'))(all('ObjectStore')).get(store.address) ?? [];
    each(grants, ({ address, ...grant }) => {
      if (need(grant.effect, 'what the grant does') === 'deny') return;
      const principals = need(grant.principals, 'whom the grant lets in') ?? [];
      if (!isPublic(principals) || need(grant.conditional, 'whether a condition narrows the grant') === true) return;
      const to = principals.filter((principal) => isPublic([principal])).join(', ');
      report({
        messageId: 'public-grant',
        data: { store: store.address },
        address,
        actual: to,
        expected: 'named principals',
      });
    });
    if (need(store.publicAcl, 'the access list') === true)
      report({ messageId: 'public-list', actual: 'public', expected: 'private' });
  },
});
