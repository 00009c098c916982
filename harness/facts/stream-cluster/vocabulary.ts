import type { StreamCluster } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { azureRows } from './azure';
import { kafkaRows } from './kafka';
import { mskRows } from './msk';

export const streamCluster: Vocabulary<StreamCluster> = {
  rows: [...mskRows, ...azureRows, ...kafkaRows],
  fact: (base, attributes) => ({ kind: 'StreamCluster', ...base, ...attributes }),
};
