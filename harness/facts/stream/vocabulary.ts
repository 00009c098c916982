import type { Stream } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { azureRows } from './azure';
import { googleRows } from './google';
import { kafkaRows } from './kafka';
import { kinesisRows } from './kinesis';

export const stream: Vocabulary<Stream> = {
  rows: [...kinesisRows, ...googleRows, ...azureRows, ...kafkaRows],
  fact: (base, attributes) => ({ kind: 'Stream', ...base, ...attributes }),
};
