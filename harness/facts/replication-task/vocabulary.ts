import { googleSeconds } from '../duration';
import type { Attribute, Attributes, ReplicationTask } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, labels, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';
import { flatJson } from './flat';

/** `full-load`, `cdc`, `full-load-and-cdc` */
function follows(type: Attribute<string>): Attribute<boolean> {
  return mapKnown(type, (text) => text.toLowerCase().endsWith('cdc'));
}

/** JSON as a text, or as a document. */
function textOf(props: Props, path: string): Attribute<string> {
  return props.spelling(path) ?? mapKnown(props.json(path), (document) => JSON.stringify(document.raw('')));
}

function datastream(stream: Props): Attributes<ReplicationTask> {
  return {
    service: 'datastream',
    name: stream.text('stream_id'),
    tags: labels(stream),
    ongoing: true,
    source: stream.link('source_config.source_connection_profile'),
    target: stream.link('destination_config.destination_connection_profile'),
    // The provider's own: NOT_STARTED.
    started: mapKnown(stream.text('desired_state') ?? 'NOT_STARTED', (state) => state !== 'NOT_STARTED'),
    // Google's own for BigQuery: 900 s.
    freshnessSeconds: stream.has('destination_config.bigquery_destination_config')
      ? (googleSeconds(stream, 'destination_config.bigquery_destination_config.data_freshness') ?? 900)
      : undefined,
  };
}

const rows: readonly Row<ReplicationTask>[] = [
  {
    types: ['AWS::DMS::ReplicationTask'],
    read: (task) => ({
      service: 'dms',
      name: task.text('ReplicationTaskIdentifier'),
      tags: listedTags(task),
      ongoing: follows(task.text('MigrationType')),
      instance: task.link('ReplicationInstanceArn'),
      source: task.link('SourceEndpointArn'),
      target: task.link('TargetEndpointArn'),
      settings: flatJson(task, 'ReplicationTaskSettings'),
      mappings: textOf(task, 'TableMappings'),
    }),
  },
  {
    types: ['AWS::DMS::ReplicationConfig'],
    read: (config) => ({
      service: 'dms-serverless',
      name: config.text('ReplicationConfigIdentifier'),
      tags: listedTags(config),
      ongoing: follows(config.text('ReplicationType')),
      source: config.link('SourceEndpointArn'),
      target: config.link('TargetEndpointArn'),
      settings: flatJson(config, 'ReplicationSettings'),
      mappings: textOf(config, 'TableMappings'),
      multiZone: config.boolean('ComputeConfig.MultiAZ') ?? false,
    }),
  },
  {
    types: ['aws_dms_replication_task', 'aws:dms:ReplicationTask'],
    read: (task) => ({
      service: 'dms',
      name: task.text('replication_task_id'),
      tags: awsTags(task),
      ongoing: follows(task.text('migration_type')),
      instance: task.link('replication_instance_arn'),
      source: task.link('source_endpoint_arn'),
      target: task.link('target_endpoint_arn'),
      settings: flatJson(task.withoutComputed('replication_task_settings'), 'replication_task_settings'),
      mappings: textOf(task, 'table_mappings'),
    }),
  },
  {
    types: ['aws_dms_replication_config', 'aws:dms:ReplicationConfig'],
    read: (config) => ({
      service: 'dms-serverless',
      name: config.text('replication_config_identifier'),
      tags: awsTags(config),
      ongoing: follows(config.text('replication_type')),
      source: config.link('source_endpoint_arn'),
      target: config.link('target_endpoint_arn'),
      settings: flatJson(config.withoutComputed('replication_settings'), 'replication_settings'),
      mappings: textOf(config, 'table_mappings'),
      multiZone: config.boolean('compute_config.multi_az') ?? false,
    }),
  },
  { types: ['google_datastream_stream', 'gcp:datastream:Stream'], read: datastream },
];

export const replicationTask: Vocabulary<ReplicationTask> = {
  rows,
  fact: (base, attributes) => ({ kind: 'ReplicationTask', ...base, ...attributes }),
};
