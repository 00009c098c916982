import type { KeyValueTable } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { bigtableRows } from './bigtable';
import { cassandraRows } from './cassandra';
import { cosmosRows } from './cosmos';
import { dynamodbRows } from './dynamodb';

export const keyValueTable: Vocabulary<KeyValueTable> = {
  rows: [...dynamodbRows, ...cassandraRows, ...bigtableRows, ...cosmosRows],
  fact: (base, attributes) => ({ kind: 'KeyValueTable', ...base, ...attributes }),
};
