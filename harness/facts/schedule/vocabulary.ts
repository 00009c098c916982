import type { Schedule } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { eventBridgeRows } from './event-bridge';
import { otherRows } from './others';

export const schedule: Vocabulary<Schedule> = {
  rows: [...eventBridgeRows, ...otherRows],
  fact: (base, attributes) => ({ kind: 'Schedule', ...base, ...attributes }),
};
