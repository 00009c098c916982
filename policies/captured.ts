import type { DatabaseSettings, StreamConnector } from '../harness/facts/facts';
import { setting } from '../harness/facts/kafka-settings';
import { isUnknown } from '../harness/read/graph';
import type { Questions } from './define';
import { endpointOf, isDms } from './replication';

export type Engine = 'postgres' | 'mysql';
export type Tool = 'dms' | 'datastream' | 'debezium';

/** Connectors of Debezium, its managed forms at Confluent among them. */
export function debeziumOf({ connectorClass }: StreamConnector): Engine | 'other' | undefined {
  if (typeof connectorClass !== 'string' || !/debezium|CdcSource/i.test(connectorClass)) return undefined;
  if (/postgres/i.test(connectorClass)) return 'postgres';
  return /mysql|mariadb/i.test(connectorClass) ? 'mysql' : 'other';
}

function isOf(engine: Engine, text: unknown): boolean {
  return typeof text === 'string' && (engine === 'postgres' ? /postgres/ : /mysql|mariadb/).test(text);
}

/** What follows the changes of an engine's databases in the same input. */
export function toolsOn(engine: Engine, all: Questions<string>['all']): readonly Tool[] {
  const endpoints = all('ReplicationEndpoint');
  const tasks = all('ReplicationTask').filter(
    (task) => task.ongoing === true && isOf(engine, endpointOf(task, 'source', endpoints)?.engine),
  );
  const connectors = all('StreamConnector').filter((one) => debeziumOf(one) === engine);
  return [
    ...(tasks.some(isDms) ? (['dms'] as const) : []),
    ...(tasks.some((task) => !isDms(task)) ? (['datastream'] as const) : []),
    ...(connectors.length > 0 ? (['debezium'] as const) : []),
  ];
}

/** A parameter of a database of one engine; undefined where it has another. */
export function isFor({ family }: DatabaseSettings, engine: Engine): boolean {
  return isOf(engine, family);
}

/** A connector's setting, as a text that is known. */
export function told({ settings }: StreamConnector, name: string): string | undefined {
  const value = setting(settings, name);
  return value === undefined || isUnknown(value) ? undefined : value;
}
