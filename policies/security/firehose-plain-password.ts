import { definePolicy } from '../define';

export const firehosePlainPassword = definePolicy({
  id: 'security/firehose-plain-password',
  summary: 'The password of a target stands in a place for secrets.',
  why: 'A password in a template is read by everyone who may see the file, its history or the deployed stack.',
  fix: 'Use SecretsManagerConfiguration (secrets_manager_configuration), or a dynamic reference to a secret.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/firehose/latest/dev/using-secrets-manager.html', asOf: null }],
  on: 'DeliveryStream',
  options: {},
  messages: {
    plain: 'the password of its target is written in the file',
  },
  check: (delivery, { report }) => {
    if (delivery.plainPassword !== true) return;
    report({ messageId: 'plain', actual: 'a text in the file', expected: 'a reference to a secret' });
  },
});
