import type { Stated } from '../spec/stated';

/** What a unit of DynamoDB and of Keyspaces writes and reads, in bytes. */
const BYTES_A_WRITE = 1024;
const BYTES_A_READ = 4096;

/** Units that a number of writes takes; of items of unknown size, one each. */
export function writeUnits(writes: number, { recordBytes = 1 }: Stated): number {
  return writes * Math.ceil(recordBytes / BYTES_A_WRITE);
}

/** The same of reads that see every write; others take half. */
export function readUnits(reads: number, { recordBytes = 1 }: Stated): number {
  return reads * Math.ceil(recordBytes / BYTES_A_READ);
}
