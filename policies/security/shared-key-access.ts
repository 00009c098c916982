import { definePolicy } from '../define';
import { holdsData, isElsewhere } from '../stores';

export const sharedKeyAccess = definePolicy({
  id: 'security/shared-key-access',
  summary: 'Nobody reads a lake with the keys of its storage account.',
  why: "An account's key opens everything to whoever holds it, past all roles, and the log cannot say who it was.",
  fix: 'Set shared_access_key_enabled = false (allowSharedKeyAccess: false), and let people and programs sign in with Entra ID.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [{ url: 'https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent', asOf: null }],
  on: 'ObjectStore',
  options: {},
  messages: { on: "the account's keys open everything in it" },
  check: (store, context) => {
    // On unless told otherwise, which functions and other services than lakes need.
    if (store.provider !== 'azure' || isElsewhere(store) || !holdsData(store, context)) return;
    if (context.need(store.sharedKeyAccess, 'whether keys are accepted') === false) return;
    context.report({ messageId: 'on', actual: 'keys are accepted', expected: 'sign-in only' });
  },
});
