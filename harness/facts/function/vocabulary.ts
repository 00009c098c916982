import type { ServerlessFunction } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { azureRows } from './azure';
import { googleRows } from './google';
import { lambdaRows } from './lambda';

export const serverlessFunction: Vocabulary<ServerlessFunction> = {
  rows: [...lambdaRows, ...googleRows, ...azureRows],
  fact: (base, attributes) => ({ kind: 'Function', ...base, ...attributes }),
};
