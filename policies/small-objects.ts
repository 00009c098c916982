import { filesADay } from '../plan/lake/stay';
import { limit } from '../reference/limits';
import type { HeldDataset } from './define';

/** Below this S3 bills cold classes as if objects were so large, and Intelligent-Tiering does not move them. */
export const SMALL_BYTES = limit('s3-min-billed-size').value * 1024;

/** Before compression, so that the files themselves are smaller still. */
export function meanFileBytes(dataset: HeldDataset): number {
  return dataset.bytesPerDay / filesADay(dataset, 0);
}
