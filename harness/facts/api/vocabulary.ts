import type { Api } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { azureRows } from './azure';
import { googleRows } from './google';

export const api: Vocabulary<Api> = {
  rows: [...awsRows, ...azureRows, ...googleRows],
  fact: (base, attributes) => ({ kind: 'Api', ...base, ...attributes }),
};
