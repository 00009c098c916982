import type { StreamConsumer } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { azureRows } from './azure';
import { googleRows } from './google';
import { lambdaRows } from './lambda';

export const streamConsumer: Vocabulary<StreamConsumer> = {
  rows: [...lambdaRows, ...googleRows, ...azureRows],
  fact: (base, attributes) => ({ kind: 'StreamConsumer', ...base, ...attributes }),
};
