import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, StreamConnector, Texts } from '../facts';
import { setting } from '../kafka-settings';
import { manifestRow, strimzi } from '../manifest';
import { anyTrue } from '../maybe';
import type { Props } from '../props';
import type { Row, Vocabulary } from '../vocabulary';

function connector(settings: Attribute<Texts>): Pick<StreamConnector, 'settings' | 'connectorClass'> {
  return { settings, connectorClass: setting(settings, 'connector.class') };
}

/** Strimzi keeps the class and the number of tasks apart from the rest. */
function manifest(written: Props): Attributes<StreamConnector> {
  return {
    name: written.text('metadata.name'),
    settings: written.textsByKey('spec.config') ?? {},
    connectorClass: written.text('spec.class'),
    hosted: true,
  };
}

/** A configuration and, apart from it, what of it is secret: only that a secret one is there is known. */
function both(open: Attribute<Texts>, secret: Attribute<Texts>): Attribute<Texts> {
  if (open === undefined || isUnknown(open)) return open ?? (isUnknown(secret) ? undefined : secret);
  return secret === undefined || isUnknown(secret) ? open : { ...secret, ...open };
}

function logs(written: Props, block: string, targets: readonly string[]): Attribute<boolean> {
  return anyTrue(targets.map((target) => written.boolean(`${block}.${target}`))) ?? false;
}

const rows: readonly Row<StreamConnector>[] = [
  {
    types: ['AWS::KafkaConnect::Connector'],
    read: (written) => ({
      name: written.text('ConnectorName'),
      ...connector(written.textsByKey('ConnectorConfiguration')),
      plainText: written.is('KafkaClusterEncryptionInTransit.EncryptionType', 'PLAINTEXT'),
      anonymous: written.is('KafkaClusterClientAuthentication.AuthenticationType', 'NONE'),
      logs: logs(
        written,
        'LogDelivery.WorkerLogDelivery',
        ['CloudWatchLogs', 'Firehose', 'S3'].map((one) => `${one}.Enabled`),
      ),
      hosted: false,
    }),
  },
  {
    types: ['aws_mskconnect_connector', 'aws:mskconnect:Connector'],
    read: (written) => ({
      name: written.text('name'),
      ...connector(written.textsByKey('connector_configuration')),
      plainText: written.is('kafka_cluster_encryption_in_transit.encryption_type', 'PLAINTEXT'),
      anonymous: written.is('kafka_cluster_client_authentication.authentication_type', 'NONE'),
      logs: logs(
        written,
        'log_delivery.worker_log_delivery',
        ['cloudwatch_logs', 'firehose', 's3'].map((one) => `${one}.enabled`),
      ),
      hosted: false,
    }),
  },
  {
    types: ['confluent_connector', 'confluentcloud:index:Connector'],
    read: (written) => {
      const settings = both(written.textsByKey('config_nonsensitive'), written.textsByKey('config_sensitive'));
      return { name: setting(settings, 'name'), ...connector(settings), hosted: true };
    },
  },
  {
    types: ['google_managed_kafka_connector', 'gcp:managedkafka:Connector'],
    read: (written) => ({
      name: written.text('connector_id'),
      ...connector(written.textsByKey('configs')),
      hosted: true,
    }),
  },
  manifestRow(strimzi('KafkaConnector'), manifest),
];

export const streamConnector: Vocabulary<StreamConnector> = {
  rows,
  fact: (base, attributes) => ({ kind: 'StreamConnector', ...base, ...attributes }),
};
