import type { StreamConsumer } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { azureRows } from './azure';
import { googleRows } from './google';
import { lambdaRows } from './lambda';
import { pipeRows } from './pipes';
import { snsRows } from './sns';

export const streamConsumer: Vocabulary<StreamConsumer> = {
  rows: [...lambdaRows, ...pipeRows, ...snsRows, ...googleRows, ...azureRows],
  fact: (base, attributes) => ({ kind: 'StreamConsumer', ...base, ...attributes }),
};
