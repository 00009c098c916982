import type { DeliveryStream } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { azureRows } from './azure';
import { firehoseRows } from './firehose';
import { googleRows } from './google';

export const deliveryStream: Vocabulary<DeliveryStream> = {
  rows: [...firehoseRows, ...azureRows, ...googleRows],
  fact: (base, attributes) => ({ kind: 'DeliveryStream', ...base, ...attributes }),
};
