import type { Attribute, ReplicationEndpoint, Texts } from '../facts';
import { isKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** What follows `Password=`; a place holder of the tool is no password. */
const IN_TEXT = /(?:^|;)\s*(?:password|pwd|accountkey|sharedaccesskey)\s*=\s*[^;\s@$*{]/i;

function isPlain(text: Attribute<string>): boolean {
  return typeof text === 'string' && text !== '' && !/^(?:@|\*|\$\{|\{\{resolve:)/.test(text);
}

function holdsPassword(text: Attribute<string>): boolean {
  return typeof text === 'string' && IN_TEXT.test(text);
}

/** Glue's properties of a connection: `SECRET_ID` names a secret, `PASSWORD` is one. */
function inProperties(properties: Attribute<Texts>): boolean {
  return properties !== undefined && isKnown(properties) && isPlain(properties['PASSWORD']);
}

/** The sorts of azurerm that take a connection string or a password. */
const LINKED = [
  ['azure_blob_storage', 'AzureBlobStorage'],
  ['azure_file_storage', 'AzureFileStorage'],
  ['azure_sql_database', 'AzureSqlDatabase'],
  ['cosmosdb', 'CosmosDb'],
  ['mysql', 'Mysql'],
  ['odbc', 'Odbc'],
  ['postgresql', 'Postgresql'],
  ['snowflake', 'Snowflake'],
  ['sql_server', 'SqlServer'],
  ['synapse', 'Synapse'],
] as const;

/** The provider's own classes put the type's properties right under `properties`, templates a level deeper. */
function inLinkedService(service: Props): boolean {
  return ['properties', 'properties.typeProperties'].some(
    (at) =>
      holdsPassword(service.text(`${at}.connectionString`)) ||
      (service.is(`${at}.password.type`, 'SecureString') === true && isPlain(service.text(`${at}.password.value`))),
  );
}

/** Connections that jobs and pipelines read databases through. */
export const connectionRows: readonly Row<ReplicationEndpoint>[] = [
  {
    types: ['AWS::Glue::Connection'],
    read: (connection) => ({
      name: connection.text('ConnectionInput.Name'),
      passwordWritten: inProperties(connection.textsByKey('ConnectionInput.ConnectionProperties')),
    }),
  },
  {
    types: ['aws_glue_connection', 'aws:glue:Connection'],
    read: (connection) => ({
      name: connection.text('name'),
      passwordWritten: inProperties(connection.textsByKey('connection_properties')),
    }),
  },
  {
    types: LINKED.flatMap(([terraform, pulumi]) => [
      `azurerm_data_factory_linked_service_${terraform}`,
      `azure:datafactory:LinkedService${pulumi}`,
    ]),
    read: (service) => ({
      name: service.text('name'),
      passwordWritten: holdsPassword(service.text('connection_string')),
    }),
  },
  {
    types: ['azure-native:datafactory:LinkedService', 'Microsoft.DataFactory/factories/linkedservices'],
    read: (service) => ({
      name: service.text('linkedServiceName') ?? service.text('name'),
      passwordWritten: inLinkedService(service),
    }),
  },
];
