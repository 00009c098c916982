import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, ChangeFiles, ReplicationEndpoint } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, labels, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';
import { connectionRows } from './connections';

/** What each setting of change files is called, beside its name among the extra connection attributes. */
type Words = Readonly<Record<keyof ChangeFiles, string>>;

const TEMPLATE: Words = {
  format: 'S3Settings.DataFormat',
  dated: 'S3Settings.DatePartitionEnabled',
  timestampColumn: 'S3Settings.TimestampColumnName',
  operations: 'S3Settings.IncludeOpForFullLoad',
  transactions: 'S3Settings.PreserveTransactions',
  catalogued: 'S3Settings.GlueCatalogGeneration',
  milliseconds: 'S3Settings.ParquetTimestampInMillisecond',
  seconds: 'S3Settings.CdcMaxBatchInterval',
};

const TERRAFORM: Words = {
  format: 'data_format',
  dated: 'date_partition_enabled',
  timestampColumn: 'timestamp_column_name',
  operations: 'include_op_for_full_load',
  transactions: 'preserve_transactions',
  catalogued: 'glue_catalog_generation',
  milliseconds: 'parquet_timestamp_in_millisecond',
  seconds: 'cdc_max_batch_interval',
};

/** `dataFormat=parquet;datePartitionEnabled=true` */
function extra(attributes: Attribute<string>, name: string): Attribute<string> {
  return mapKnown(attributes, (text) => new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*([^;]*)`, 'i').exec(text)?.[1]);
}

function isOn(text: Attribute<string>): Attribute<boolean> {
  return mapKnown(text, (one) => /^(true|y|1)$/i.test(one));
}

/** AWS's own: CSV without a date in its path, a file a minute. */
function filesOf(props: Props, words: Words, attributes: Attribute<string>): ChangeFiles {
  const text = (setting: keyof ChangeFiles) => {
    const word = words[setting];
    return props.text(word) ?? mapKnown(props.boolean(word), String) ?? extra(attributes, camel(word));
  };
  const timestampColumn = text('timestampColumn');
  return {
    format: mapKnown(text('format'), (format) => format.toLowerCase()) ?? 'csv',
    dated: isOn(text('dated')) ?? false,
    operations: isOn(text('operations')) ?? false,
    transactions: isOn(text('transactions')) ?? false,
    catalogued: isOn(text('catalogued')) ?? false,
    milliseconds: isOn(text('milliseconds')) ?? false,
    seconds: mapKnown(text('seconds'), Number) ?? 60,
    ...(timestampColumn === undefined || timestampColumn === '' ? {} : { timestampColumn }),
  };
}

/** The setting's name as the extra attributes have it. */
function camel(path: string): string {
  const last = path.split('.').at(-1) ?? path;
  return last.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Engines that speak TLS when they are told to. */
const TLS = /postgres|mysql|mariadb|oracle|sqlserver|db2|sybase|mongodb|docdb|redshift/;

function tlsOf(engine: Attribute<string>, mode: Attribute<string>): Attribute<string> {
  if (typeof engine !== 'string' || !TLS.test(engine)) return undefined;
  return mode ?? 'none';
}

function roleOf(type: Attribute<string>): Attribute<'source' | 'target'> {
  return mapKnown(type, (text) => (text.toLowerCase() === 'source' ? 'source' : 'target'));
}

function isWritten(password: Attribute<string>): boolean {
  return typeof password === 'string' && password !== '';
}

const rows: readonly Row<ReplicationEndpoint>[] = [
  {
    types: ['AWS::DMS::Endpoint'],
    read: (endpoint) => {
      const engine = mapKnown(endpoint.text('EngineName'), (text) => text.toLowerCase());
      const attributes = endpoint.text('ExtraConnectionAttributes');
      return {
        name: endpoint.text('EndpointIdentifier'),
        tags: listedTags(endpoint),
        role: roleOf(endpoint.text('EndpointType')),
        engine,
        tls: tlsOf(engine, endpoint.text('SslMode')),
        passwordWritten: isWritten(endpoint.text('Password')),
        heartbeat:
          endpoint.boolean('PostgreSqlSettings.HeartbeatEnable') ?? isOn(extra(attributes, 'heartbeatEnable')) ?? false,
        ...(engine === 's3' ? { files: filesOf(endpoint, TEMPLATE, attributes) } : {}),
      };
    },
  },
  {
    types: ['aws_dms_endpoint', 'aws:dms:Endpoint'],
    read: (endpoint) => {
      const engine = mapKnown(endpoint.text('engine_name'), (text) => text.toLowerCase());
      const attributes = endpoint.withoutComputed('extra_connection_attributes').text('extra_connection_attributes');
      const block = endpoint.block('s3_settings');
      const store = block === undefined || isUnknown(block) ? endpoint : block;
      return {
        name: endpoint.text('endpoint_id'),
        tags: awsTags(endpoint),
        role: roleOf(endpoint.text('endpoint_type')),
        engine,
        tls: tlsOf(engine, endpoint.withoutComputed('ssl_mode').text('ssl_mode')),
        passwordWritten: isWritten(endpoint.text('password')),
        heartbeat:
          endpoint.boolean('postgres_settings.heartbeat_enable') ?? isOn(extra(attributes, 'heartbeatEnable')) ?? false,
        ...(engine === 's3' ? { files: filesOf(store, TERRAFORM, attributes) } : {}),
      };
    },
  },
  {
    types: ['aws_dms_s3_endpoint', 'aws:dms:S3Endpoint'],
    read: (endpoint): Attributes<ReplicationEndpoint> => ({
      name: endpoint.text('endpoint_id'),
      tags: awsTags(endpoint),
      role: roleOf(endpoint.text('endpoint_type')),
      engine: 's3',
      passwordWritten: false,
      files: filesOf(endpoint, TERRAFORM, undefined),
    }),
  },
  {
    types: ['google_datastream_connection_profile', 'gcp:datastream:ConnectionProfile'],
    read: (profile) => {
      const engine = ['postgresql', 'mysql', 'oracle', 'sql_server'].find((one) => profile.isFilled(`${one}_profile`));
      return {
        name: profile.text('connection_profile_id'),
        tags: labels(profile),
        role: engine === undefined ? 'target' : 'source',
        engine: engine?.replace('postgresql', 'postgres'),
        passwordWritten: engine !== undefined && isWritten(profile.text(`${engine}_profile.password`)),
      };
    },
  },
];

export const replicationEndpoint: Vocabulary<ReplicationEndpoint> = {
  rows: [...rows, ...connectionRows],
  fact: (base, attributes) => ({ kind: 'ReplicationEndpoint', ...base, ...attributes }),
};
