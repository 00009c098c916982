import type { Cache } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { azureRows } from './azure';
import { googleRows } from './google';

export const cache: Vocabulary<Cache> = {
  rows: [...awsRows, ...googleRows, ...azureRows],
  fact: (base, attributes) => ({ kind: 'Cache', ...base, ...attributes }),
};
