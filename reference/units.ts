/**
 * How many bytes, requests or things one unit of a price row is. The providers bill a "GB" of storage as 2^30 bytes:
 * https://aws.amazon.com/s3/faqs/ (billing), https://cloud.google.com/storage/pricing (GiB), asOf 2026-11.
 */
const SCALES: Readonly<Record<string, number>> = {
  GB: 2 ** 30,
  GiB: 2 ** 30,
  TB: 2 ** 40,
  TiB: 2 ** 40,
  k: 1e3,
  M: 1e6,
};

/** Base units (bytes, or things counted) in one unit such as "GB-month", "TB scanned", "10k operations", "key-month". */
export function unitSize(unit: string): number {
  const [, number = '1', scale = ''] = /^(\d*)(GB|GiB|TB|TiB|k|M)?\b/.exec(unit) ?? [];
  return Number(number === '' ? '1' : number) * (SCALES[scale] ?? 1);
}
