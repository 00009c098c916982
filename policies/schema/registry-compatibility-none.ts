import { definePolicy } from '../define';

export const registryCompatibilityNone = definePolicy({
  id: 'schema/registry-compatibility-none',
  summary: 'A registry checks what a new schema would break.',
  why: 'Without a check the first producer with a schema that does not fit breaks every reader, and what lies in the stream can no longer be read.',
  fix: 'Use BACKWARD or FULL_TRANSITIVE.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html', asOf: '2023-06' },
    {
      url: 'https://cloud.google.com/managed-service-for-apache-kafka/docs/schema-registry/update-compatibility-type',
      asOf: null,
    },
    {
      url: 'https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_subject_config',
      asOf: null,
    },
  ],
  on: 'SchemaSubject',
  options: {},
  messages: {
    none: 'any schema is taken, whatever it breaks',
  },
  check: (subject, { need, report }) => {
    if (need(subject.compatibility, 'the compatibility') !== 'NONE') return;
    report({ messageId: 'none', actual: 'NONE', expected: 'BACKWARD or FULL_TRANSITIVE' });
  },
});
