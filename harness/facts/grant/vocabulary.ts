import type { Grant } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsRows } from './aws';
import { azureRows } from './azure';
import { databricksRows } from './databricks';
import { googleRows } from './google';
import { streamRows } from './streams';

export const grant: Vocabulary<Grant> = {
  rows: [...awsRows, ...azureRows, ...googleRows, ...databricksRows, ...streamRows],
  fact: (base, attributes) => ({ kind: 'Grant', ...base, ...attributes }),
  unsaid: (unknown) => ({ to: unknown, principals: unknown, actions: unknown, effect: unknown, conditional: unknown }),
};
