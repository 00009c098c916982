import type { StreamProcessor } from '../facts';
import type { Row, Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { azureRows } from './azure';
import { ecsRows } from './ecs';
import { googleRows } from './google';
import { kubernetesRows } from './kubernetes';

/** A statement of Confluent's Flink. */
const statement: Row<StreamProcessor> = {
  types: ['confluent_flink_statement', 'confluentcloud:index:FlinkStatement'],
  read: (one) => ({
    service: 'flink-statement',
    name: one.text('statement_name'),
    settings: one.textsByKey('properties') ?? {},
    statement: one.text('statement'),
    sql: true,
  }),
};

export const streamProcessor: Vocabulary<StreamProcessor> = {
  rows: [...awsRows, ...googleRows, ...azureRows, ...kubernetesRows, ...ecsRows, statement],
  fact: (base, attributes) => ({ kind: 'StreamProcessor', ...base, ...attributes }),
};
