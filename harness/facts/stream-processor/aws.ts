import { AFTER_APPLY, isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Maybe, StreamProcessor, Texts } from '../facts';
import { joined, mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';

/** The words of one vocabulary for the parts of an application. */
interface Words {
  readonly name: string;
  readonly runtime: string;
  readonly flink: string;
  readonly type: string;
  readonly checkpoints: readonly [block: string, enabled: string, interval: string, pause: string];
  readonly metrics: readonly [block: string, level: string, logs: string];
  readonly parallel: readonly [block: string, count: string, perUnit: string, scales: string];
  readonly snapshots: string;
  readonly restore: string;
  readonly lostState: string;
  readonly groups: readonly [path: string, id: string, map: string];
}

const TEMPLATE: Words = {
  name: 'ApplicationName',
  runtime: 'RuntimeEnvironment',
  flink: 'ApplicationConfiguration.FlinkApplicationConfiguration',
  type: 'ConfigurationType',
  checkpoints: ['CheckpointConfiguration', 'CheckpointingEnabled', 'CheckpointInterval', 'MinPauseBetweenCheckpoints'],
  metrics: ['MonitoringConfiguration', 'MetricsLevel', 'LogLevel'],
  parallel: ['ParallelismConfiguration', 'Parallelism', 'ParallelismPerKPU', 'AutoScalingEnabled'],
  snapshots: 'ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotsEnabled',
  restore: 'RunConfiguration.ApplicationRestoreConfiguration.ApplicationRestoreType',
  lostState: 'RunConfiguration.FlinkRunConfiguration.AllowNonRestoredState',
  groups: ['ApplicationConfiguration.EnvironmentProperties.PropertyGroups', 'PropertyGroupId', 'PropertyMap'],
};

const TERRAFORM: Words = {
  name: 'name',
  runtime: 'runtime_environment',
  flink: 'application_configuration.flink_application_configuration',
  type: 'configuration_type',
  checkpoints: [
    'checkpoint_configuration',
    'checkpointing_enabled',
    'checkpoint_interval',
    'min_pause_between_checkpoints',
  ],
  metrics: ['monitoring_configuration', 'metrics_level', 'log_level'],
  parallel: ['parallelism_configuration', 'parallelism', 'parallelism_per_kpu', 'auto_scaling_enabled'],
  snapshots: 'application_configuration.application_snapshot_configuration.snapshots_enabled',
  restore: 'application_configuration.run_configuration.application_restore_configuration.application_restore_type',
  lostState: 'application_configuration.run_configuration.flink_run_configuration.allow_non_restored_state',
  groups: ['application_configuration.environment_properties.property_group', 'property_group_id', 'property_map'],
};

/** What nobody set, a Terraform plan calls known after apply. */
function written<T>(value: Attribute<T>): Attribute<T> {
  return isUnknown(value) && value.unknown === AFTER_APPLY ? undefined : value;
}

/** The values of a block hold only where its type is `CUSTOM`; otherwise those that are written are ignored. */
function isIgnored(application: Props, { flink, type }: Words, block: string): boolean {
  return application.is(`${flink}.${block}.${type}`, 'DEFAULT') === true;
}

function ignoredOf(application: Props, words: Words): readonly string[] {
  return [words.checkpoints, words.metrics, words.parallel].flatMap(([block, ...values]) =>
    isIgnored(application, words, block)
      ? values.filter((value) => {
          const path = `${words.flink}.${block}.${value}`;
          const set = application.raw(path);
          return set !== undefined && !(isUnknown(set) && set.unknown === AFTER_APPLY);
        })
      : [],
  );
}

function settingsOf(application: Props, [path, id, map]: Words['groups']): Maybe<Texts> {
  const groups = application.each(path, (group): Maybe<readonly (readonly [string, Maybe<string>])[]> => {
    const name = group.text(id);
    const prefix = typeof name === 'string' ? `${name}/` : '';
    return mapKnown(group.textsByKey(map) ?? {}, (texts) =>
      Object.entries(texts).map(([key, value]) => [`${prefix}${key}`, value] as const),
    );
  });
  const all = groups === undefined || isUnknown(groups) ? groups : joined(groups);
  return mapKnown(written(all) ?? [], (entries) => Object.fromEntries(entries));
}

const MS = 1000;

function application(props: Props, words: Words): Attributes<StreamProcessor> {
  const { flink, checkpoints, metrics, parallel } = words;
  const at = (block: string, value: string) =>
    isIgnored(props, words, block) ? undefined : `${flink}.${block}.${value}`;
  const [interval, level, count] = [
    at(checkpoints[0], checkpoints[2]),
    at(metrics[0], metrics[1]),
    at(parallel[0], parallel[1]),
  ];
  const runtime = props.text(words.runtime);
  const enabled = at(checkpoints[0], checkpoints[1]);
  return {
    service: 'managed-flink',
    name: props.text(words.name),
    runtime,
    settings: settingsOf(props, words.groups),
    sql: mapKnown(runtime, (text) => text.startsWith('ZEPPELIN')),
    // The service's own: on, every 60 s (the CheckpointConfiguration page of CloudFormation).
    checkpoints: (enabled === undefined ? undefined : written(props.boolean(enabled))) ?? true,
    checkpointSeconds:
      mapKnown(interval === undefined ? undefined : written(props.number(interval)), (ms) => ms / MS) ?? 60,
    snapshots: written(props.boolean(words.snapshots)),
    restore: written(props.text(words.restore)),
    allowsLostState: written(props.boolean(words.lostState)) ?? false,
    parallelism: count === undefined ? undefined : written(props.number(count)),
    metricsLevel: level === undefined ? undefined : written(props.text(level)),
    ignored: ignoredOf(props, words),
  };
}

const LEGACY = [
  'AWS::KinesisAnalytics::Application',
  'aws_kinesis_analytics_application',
  'aws:kinesis:AnalyticsApplication',
];

export const awsRows: readonly Row<StreamProcessor>[] = [
  {
    types: ['AWS::KinesisAnalyticsV2::Application'],
    read: (props) => ({ ...application(props, TEMPLATE), tags: listedTags(props), logs: false }),
  },
  {
    types: ['AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption'],
    partOf: (option) => option.link('ApplicationName'),
    read: () => ({ service: 'managed-flink', logs: true }),
  },
  {
    types: ['aws_kinesisanalyticsv2_application', 'aws:kinesisanalyticsv2:Application'],
    read: (props) => ({
      ...application(props, TERRAFORM),
      tags: awsTags(props),
      logs: props.isFilled('cloudwatch_logging_options'),
    }),
  },
  {
    types: LEGACY,
    read: (props) => ({ service: 'kinesis-sql', name: props.text('ApplicationName') ?? props.text('name') }),
  },
];
