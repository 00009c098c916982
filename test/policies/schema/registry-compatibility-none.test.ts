import { registryCompatibilityNone } from '../../../policies/schema/registry-compatibility-none';
import { GLUE_SCHEMA } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const NONE = { messageId: 'none', actual: 'NONE', expected: 'BACKWARD or FULL_TRANSITIVE' };

runTwins(registryCompatibilityNone, [
  twin(
    GLUE_SCHEMA.cloudformation,
    { broken: { Name: 'clicks', Compatibility: 'NONE' }, mended: { Name: 'clicks', Compatibility: 'BACKWARD_ALL' } },
    NONE,
  ),
  ...bridgedTwins(
    ...GLUE_SCHEMA.bridge,
    { broken: { compatibility: 'NONE' }, mended: { compatibility: 'BACKWARD' } },
    NONE,
  ),
  ...bridgedTwins(
    'confluent_subject_config',
    'confluentcloud:index/subjectConfig:SubjectConfig',
    { broken: { compatibility_level: 'NONE' }, mended: { compatibility_level: 'FULL_TRANSITIVE' } },
    NONE,
  ),
  ...bridgedTwins(
    'confluent_schema_registry_cluster_config',
    'confluentcloud:index/schemaRegistryClusterConfig:SchemaRegistryClusterConfig',
    { broken: { compatibility_level: 'NONE' }, mended: { compatibility_level: 'BACKWARD' } },
    NONE,
  ),
  ...bridgedTwins(
    'azurerm_eventhub_namespace_schema_group',
    'azure:eventhub/namespaceSchemaGroup:NamespaceSchemaGroup',
    { broken: { schema_compatibility: 'None' }, mended: { schema_compatibility: 'Forward' } },
    NONE,
  ),
]);
