import { resolve } from '../../harness/facts/link';
import { definePolicy } from '../define';
import { isPublic } from '../everyone';

export const keyOpenToEveryone = definePolicy({
  id: 'security/key-open-to-everyone',
  summary: 'Only named principals use an encryption key.',
  why: 'A key policy for everyone lets any account of the provider decrypt with it: what is encrypted is then as safe as its bucket policy alone, and a leaked copy is readable.',
  fix: 'Name the account root and the roles that read and write; where a service must use the key, add a condition (kms:ViaService, kms:CallerAccount).',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html', asOf: null }],
  on: 'Grant',
  options: {},
  messages: { everyone: 'the key may be used by everyone' },
  check: (grant, { all, need, report }) => {
    const key = resolve(grant.to, all('EncryptionKey'));
    if (key === undefined || need(grant.effect, 'what the grant does') === 'deny') return;
    const principals = need(grant.principals, 'whom the grant lets in') ?? [];
    if (!isPublic(principals) || need(grant.conditional, 'whether a condition narrows the grant') === true) return;
    report({ messageId: 'everyone', actual: principals.join(', '), expected: 'named principals' });
  },
});
