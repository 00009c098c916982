import type { Maybe } from '../../harness/facts/facts';
import { definePolicy } from '../define';

function isSecret(name: string): boolean {
  return (
    /password|secret|token|api\.key|sasl\.jaas\.config/i.test(name) && !/\.(location|path|url|type|class)$/i.test(name)
  );
}

/** `${provider:path:key}` is a reference, and so is what only a deployment knows. */
function isPlain(value: Maybe<string>): boolean {
  return typeof value === 'string' && value !== '' && !/\$\{[^}]+\}|^\*+$|\{\{resolve:/.test(value);
}

export const connectorPlainPassword = definePolicy({
  id: 'security/connector-plain-password',
  summary: 'A connector reads its passwords from a place for secrets.',
  why: "A configuration is shown to whoever may see the connector, and stands in the file and its history: a password in it is everybody's.",
  fix: 'Read it through a configuration provider (secretsManager, file), or put it into the part of the configuration that is kept secret.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html', asOf: '2023-06' },
    { url: 'https://kafka.apache.org/documentation/#config_providers', asOf: '2024-10' },
  ],
  on: 'StreamConnector',
  options: {},
  messages: {
    plain: '{{name}} holds its secret in plain text',
  },
  check: (connector, { need, report }) => {
    const settings = need(connector.settings, 'its settings') ?? {};
    const written = Object.entries(settings).filter(([name, value]) => isSecret(name) && isPlain(value));
    for (const [name] of written.toSorted(([a], [b]) => (a < b ? -1 : 1)))
      report({
        messageId: 'plain',
        data: { name },
        actual: `${name} in plain text`,
        expected: 'a reference to a secret',
      });
  },
});
