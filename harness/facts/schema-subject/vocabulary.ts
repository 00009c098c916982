import type { Attribute, SchemaSubject } from '../facts';
import { mapKnown } from '../maybe';
import type { Row, Vocabulary } from '../vocabulary';

/** AWS Glue writes `_ALL` where Confluent writes `_TRANSITIVE`. */
function spelt(compatibility: Attribute<string>): Attribute<string> {
  return mapKnown(compatibility, (text) => text.toUpperCase().replace(/_ALL$/, '_TRANSITIVE'));
}

const rows: readonly Row<SchemaSubject>[] = [
  {
    types: ['AWS::Glue::Schema'],
    read: (schema) => ({
      service: 'glue',
      name: schema.text('Name'),
      compatibility: spelt(schema.text('Compatibility')),
      isDefault: false,
    }),
  },
  {
    types: ['aws_glue_schema', 'aws:glue:Schema'],
    read: (schema) => ({
      service: 'glue',
      name: schema.text('schema_name'),
      compatibility: spelt(schema.text('compatibility')),
      isDefault: false,
    }),
  },
  {
    types: ['confluent_subject_config', 'confluentcloud:index:SubjectConfig'],
    read: (subject) => ({
      service: 'confluent',
      name: subject.text('subject_name'),
      compatibility: spelt(subject.withoutComputed('compatibility_level').text('compatibility_level')),
      isDefault: false,
    }),
  },
  {
    types: ['confluent_schema_registry_cluster_config', 'confluentcloud:index:SchemaRegistryClusterConfig'],
    read: (registry) => ({
      service: 'confluent',
      compatibility: spelt(registry.withoutComputed('compatibility_level').text('compatibility_level')),
      isDefault: true,
    }),
  },
  {
    types: ['azurerm_eventhub_namespace_schema_group', 'azure:eventhub:NamespaceSchemaGroup'],
    read: (group) => ({
      service: 'event-hubs',
      name: group.text('name'),
      compatibility: spelt(group.text('schema_compatibility')),
      isDefault: false,
    }),
  },
  {
    types: ['azure-native:eventhub:SchemaRegistry', 'Microsoft.EventHub/namespaces/schemagroups'],
    read: (group) => ({
      service: 'event-hubs',
      name: group.text('schemaGroupName') ?? group.text('name'),
      compatibility: spelt(group.text('schemaCompatibility')),
      isDefault: false,
    }),
  },
];

export const schemaSubject: Vocabulary<SchemaSubject> = {
  rows,
  fact: (base, attributes) => ({ kind: 'SchemaSubject', ...base, ...attributes }),
};
