import { definePolicy } from '../define';

export const feastOldEntityKeySerialisation = definePolicy({
  id: 'schema/feast-old-entity-key-serialisation',
  summary: 'Keys of entities are written as the current Feast reads them.',
  why: 'Versions below 3 are deprecated, and every key changes with the version: after the change all features read as missing until they are materialised anew.',
  fix: 'Set entity_key_serialization_version to 3, and materialise into a new store.',
  severity: 'info',
  capability: 'features',
  topics: ['L9.2'],
  sources: [{ url: 'https://github.com/feast-dev/feast/blob/master/sdk/python/feast/repo_config.py', asOf: '2026-08' }],
  on: 'FeatureRepo',
  options: { least: { default: 3, description: 'The first version that is not deprecated.' } },
  messages: { old: 'keys are written in version {{version}}' },
  check: ({ entityKeyVersion }, { options, need, report }) => {
    const version = need(entityKeyVersion, 'the version of keys');
    if (version === undefined || version >= options.least) return;
    report({ messageId: 'old', data: { version }, actual: String(version), expected: String(options.least) });
  },
});
