import { isUnknown } from '../../read/graph';
import type { Attribute, FeatureGroup } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, labels, listedTags } from '../tags';
import type { Row, Vocabulary } from '../vocabulary';

const SECONDS: Readonly<Record<string, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

function ttl(group: Props, unit: string, value: string): Attribute<number> {
  const [name, many] = [group.text(unit), group.number(value)];
  if (isUnknown(name)) return name;
  const seconds = SECONDS[name?.toLowerCase() ?? ''];
  return seconds === undefined ? undefined : mapKnown(many, (known) => known * seconds);
}

const rows: readonly Row<FeatureGroup>[] = [
  {
    types: ['AWS::SageMaker::FeatureGroup'],
    read: (group) => ({
      service: 'sagemaker',
      name: group.text('FeatureGroupName'),
      online: group.boolean('OnlineStoreConfig.EnableOnlineStore') ?? group.isFilled('OnlineStoreConfig'),
      offline: group.isFilled('OfflineStoreConfig'),
      ttlSeconds: ttl(group, 'OnlineStoreConfig.TtlDuration.Unit', 'OnlineStoreConfig.TtlDuration.Value'),
      tableFormat: group.text('OfflineStoreConfig.TableFormat') ?? 'Glue',
      features: group.each('FeatureDefinitions', (one) => ({
        name: one.text('FeatureName'),
        type: one.text('FeatureType'),
      })),
      identifier: group.text('RecordIdentifierFeatureName'),
      eventTime: group.text('EventTimeFeatureName'),
      onlineKey: group.link('OnlineStoreConfig.SecurityConfig.KmsKeyId'),
      offlineKey: group.link('OfflineStoreConfig.S3StorageConfig.KmsKeyId'),
      writeUnits: group.number('ThroughputConfig.ProvisionedWriteCapacityUnits'),
      readUnits: group.number('ThroughputConfig.ProvisionedReadCapacityUnits'),
      tags: listedTags(group),
    }),
  },
  {
    types: ['aws_sagemaker_feature_group', 'aws:sagemaker:FeatureGroup'],
    read: (group) => ({
      service: 'sagemaker',
      name: group.text('feature_group_name'),
      online: group.boolean('online_store_config.enable_online_store') ?? false,
      offline: group.isFilled('offline_store_config'),
      ttlSeconds: ttl(group, 'online_store_config.ttl_duration.unit', 'online_store_config.ttl_duration.value'),
      tableFormat: group.text('offline_store_config.table_format') ?? 'Glue',
      features: group.each('feature_definition', (one) => ({
        name: one.text('feature_name'),
        type: one.text('feature_type'),
      })),
      identifier: group.text('record_identifier_feature_name'),
      eventTime: group.text('event_time_feature_name'),
      onlineKey: group.link('online_store_config.security_config.kms_key_id'),
      offlineKey: group.link('offline_store_config.s3_storage_config.kms_key_id'),
      writeUnits: group.number('throughput_config.provisioned_write_capacity_units'),
      readUnits: group.number('throughput_config.provisioned_read_capacity_units'),
      tags: awsTags(group),
    }),
  },
  {
    types: ['google_vertex_ai_feature_group', 'gcp:vertex:AiFeatureGroup'],
    read: (group) => ({
      service: 'vertex',
      name: group.text('name'),
      offline: true,
      source: group.spelling('big_query.big_query_source.input_uri'),
      // Vertex AI takes a column of this name where nobody names another.
      eventTime: group.text('big_query.time_series.timestamp_column') ?? 'feature_timestamp',
      tags: labels(group),
    }),
  },
  {
    types: ['databricks_feature_engineering_feature', 'databricks:index:FeatureEngineeringFeature'],
    read: (feature) => ({
      service: 'databricks',
      name: feature.text('full_name'),
      offline: true,
      eventTime: feature.text('source.delta_table_source.timeseries_column'),
    }),
  },
];

export const featureGroup: Vocabulary<FeatureGroup> = {
  rows,
  fact: (base, attributes) => ({ kind: 'FeatureGroup', ...base, ...attributes }),
};
