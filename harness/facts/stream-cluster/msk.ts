import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, StreamCluster, Texts } from '../facts';
import { parsedProperties } from '../kafka-settings';
import { anyTrue, mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, mappedTags } from '../tags';
import type { Row } from '../vocabulary';

const BYTES_OF_GIB = 1024 ** 3;

/** What Amazon MSK sets where a configuration does not; over three zones and over fewer (msk-default-configuration). */
function defaults(zones: Attribute<number>): Texts {
  const replicas = isUnknown(zones) || zones === undefined ? zones : zones >= 3 ? 3 : 2;
  return {
    'allow.everyone.if.no.acl.found': 'true',
    'auto.create.topics.enable': 'false',
    'default.replication.factor': mapKnown(replicas, String) ?? { unknown: 'the number of zones' },
    'min.insync.replicas': mapKnown(replicas, (count) => String(count - 1)) ?? { unknown: 'the number of zones' },
    'num.partitions': '1',
    'unclean.leader.election.enable': 'true',
    'log.retention.hours': '168',
    'offsets.retention.minutes': '10080',
  };
}

function settings(cluster: Props, info: string, properties: string, zones: Attribute<number>): Attribute<Texts> {
  if (!cluster.isFilled(info)) return defaults(zones);
  const configuration = cluster.target(info);
  if (configuration === undefined) return { unknown: 'its configuration is not in this input' };
  return mapKnown(parsedProperties(configuration.text(properties)), (own) => ({ ...defaults(zones), ...own }));
}

function count(list: Attribute<readonly unknown[]>): Attribute<number> {
  return mapKnown(list, (items) => items.length);
}

function gib(size: Attribute<number>): Attribute<number> {
  return mapKnown(size, (count) => count * BYTES_OF_GIB);
}

/** The scaling target of the volumes names the cluster by its ARN. */
function scaling(target: Props, dimension: string, largest: string): Attributes<StreamCluster> | undefined {
  if (target.is(dimension, 'kafka:broker-storage:VolumeSize') !== true) return undefined;
  return { service: 'msk', storageScales: target.has(largest) };
}

const BROKERS = 'BrokerNodeGroupInfo';
const AUTHENTICATION = 'ClientAuthentication';

export const mskRows: readonly Row<StreamCluster>[] = [
  {
    types: ['AWS::MSK::Cluster'],
    read: (cluster) => {
      const zones = count(cluster.links(`${BROKERS}.ClientSubnets`));
      return {
        service: 'msk',
        name: cluster.text('ClusterName'),
        region: regionOf(cluster),
        brokers: cluster.number('NumberOfBrokerNodes'),
        zones,
        brokerType: cluster.text(`${BROKERS}.InstanceType`),
        volumeBytes: gib(cluster.number(`${BROKERS}.StorageInfo.EBSStorageInfo.VolumeSize`)),
        tiered: cluster.is('StorageMode', 'TIERED') ?? false,
        storageScales: false,
        version: cluster.text('KafkaVersion'),
        settings: settings(cluster, 'ConfigurationInfo.Arn', 'ServerProperties', zones),
        // Amazon MSK's defaults: TLS for clients, TLS among brokers.
        plainText: cluster.is('EncryptionInfo.EncryptionInTransit.ClientBroker', 'PLAINTEXT', 'TLS_PLAINTEXT') ?? false,
        plainTextInside: mapKnown(cluster.boolean('EncryptionInfo.EncryptionInTransit.InCluster') ?? true, (on) => !on),
        signsInByIam: cluster.boolean('ClientAuthentication.Sasl.Iam.Enabled') ?? false,
        anonymous: anonymous(cluster, AUTHENTICATION, ['Sasl.Iam.Enabled', 'Sasl.Scram.Enabled'], 'Tls', 'Enabled'),
        networkOpen: cluster.is(`${BROKERS}.ConnectivityInfo.PublicAccess.Type`, 'SERVICE_PROVIDED_EIPS') ?? false,
        key: cluster.link('EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId'),
        logs:
          anyTrue(
            ['CloudWatchLogs', 'Firehose', 'S3'].map((to) => cluster.boolean(`LoggingInfo.BrokerLogs.${to}.Enabled`)),
          ) ?? false,
        monitoring: cluster.text('EnhancedMonitoring') ?? 'DEFAULT',
        tags: mappedTags(cluster, 'Tags'),
      };
    },
  },
  {
    types: ['aws_msk_cluster', 'aws:msk:Cluster'],
    read: (cluster) => {
      const own = cluster.withoutComputed('encryption_info', 'client_authentication', 'storage_mode');
      const nodes = 'broker_node_group_info';
      const zones = count(cluster.links(`${nodes}.client_subnets`));
      const logs = ['cloudwatch_logs', 'firehose', 's3'];
      return {
        service: 'msk',
        name: cluster.text('cluster_name'),
        region: regionOf(cluster, 'region'),
        brokers: cluster.number('number_of_broker_nodes'),
        zones,
        brokerType: cluster.text(`${nodes}.instance_type`),
        volumeBytes: gib(cluster.number(`${nodes}.storage_info.ebs_storage_info.volume_size`)),
        tiered: own.is('storage_mode', 'TIERED') ?? false,
        storageScales: false,
        version: cluster.text('kafka_version'),
        settings: settings(cluster, 'configuration_info.arn', 'server_properties', zones),
        plainText: own.is('encryption_info.encryption_in_transit.client_broker', 'PLAINTEXT', 'TLS_PLAINTEXT') ?? false,
        plainTextInside: mapKnown(own.boolean('encryption_info.encryption_in_transit.in_cluster') ?? true, (on) => !on),
        signsInByIam: own.boolean('client_authentication.sasl.iam') ?? false,
        anonymous: anonymous(
          own,
          'client_authentication',
          ['sasl.iam', 'sasl.scram'],
          'tls',
          'certificate_authority_arns',
        ),
        networkOpen: cluster.is(`${nodes}.connectivity_info.public_access.type`, 'SERVICE_PROVIDED_EIPS') ?? false,
        key: own.link('encryption_info.encryption_at_rest_kms_key_arn'),
        logs: anyTrue(logs.map((to) => cluster.boolean(`logging_info.broker_logs.${to}.enabled`))) ?? false,
        monitoring: cluster.text('enhanced_monitoring') ?? 'DEFAULT',
        tags: awsTags(cluster),
      };
    },
  },
  {
    types: ['AWS::ApplicationAutoScaling::ScalableTarget'],
    partOf: (target) => target.link('ResourceId'),
    read: (target) => scaling(target, 'ScalableDimension', 'MaxCapacity'),
  },
  {
    types: ['aws_appautoscaling_target', 'aws:appautoscaling:Target'],
    partOf: (target) => target.link('resource_id'),
    read: (target) => scaling(target, 'scalable_dimension', 'max_capacity'),
  },
  {
    types: ['AWS::MSK::ServerlessCluster'],
    read: (cluster) => ({
      service: 'msk-serverless',
      name: cluster.text('ClusterName'),
      region: regionOf(cluster),
      tags: mappedTags(cluster, 'Tags'),
    }),
  },
  {
    types: ['aws_msk_serverless_cluster', 'aws:msk:ServerlessCluster'],
    read: (cluster) => ({
      service: 'msk-serverless',
      name: cluster.text('cluster_name'),
      region: regionOf(cluster, 'region'),
      tags: awsTags(cluster),
    }),
  },
];

/** Without any way to sign in, or with the way in for those who don't. */
function anonymous(
  cluster: Props,
  block: string,
  flags: readonly string[],
  tls: string,
  tlsFlag: string,
): Attribute<boolean> {
  const open = cluster.boolean(`${block}.Unauthenticated.Enabled`) ?? cluster.boolean(`${block}.unauthenticated`);
  if (open === true || isUnknown(open)) return open;
  const ways = anyTrue(flags.map((flag) => cluster.boolean(`${block}.${flag}`)));
  const certificates =
    cluster.isFilled(`${block}.${tls}.${tlsFlag}`) && cluster.boolean(`${block}.${tls}.${tlsFlag}`) !== false;
  if (ways === true || certificates) return false;
  return isUnknown(ways) ? ways : true;
}
