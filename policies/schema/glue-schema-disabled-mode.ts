import { definePolicy } from '../define';

export const glueSchemaDisabledMode = definePolicy({
  id: 'schema/glue-schema-disabled-mode',
  summary: 'A schema can change.',
  why: 'In DISABLED mode no further version is taken: the first producer with a new field cannot register, and stops sending.',
  fix: 'Use a compatibility that checks, such as BACKWARD.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.6'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html', asOf: '2023-06' }],
  on: 'SchemaSubject',
  options: {},
  messages: {
    disabled: 'no further version of the schema is taken',
  },
  check: (subject, { need, report }) => {
    if (need(subject.compatibility, 'the compatibility') !== 'DISABLED') return;
    report({ messageId: 'disabled', actual: 'DISABLED', expected: 'BACKWARD' });
  },
});
