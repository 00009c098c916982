import type { LifecycleRule, ObjectStore } from '../../harness/facts/facts';
import { isKnown } from '../../harness/facts/maybe';
import { bytes } from '../../plan/words';
import { type StorageClass, storageClass } from '../../reference/storage-classes';
import { definePolicy } from '../define';
import { meanFileBytes, SMALL_BYTES } from '../small-objects';

/** Classes that a rule moves objects or old versions to, of those in which a small object is dear. */
function coldOf({ transitions, oldVersions }: LifecycleRule): readonly StorageClass[] {
  const lists = [transitions, oldVersions?.transitions ?? []].filter(isKnown).flat();
  return lists
    .flatMap(({ class: to }) => (isKnown(to) ? (storageClass('aws', to) ?? []) : []))
    .filter(({ minimumBytes, readableAtOnce }) => minimumBytes > 0 || !readableAtOnce);
}

/** Objects above which size a rule moves to a class: its own filter wins over what the bucket says for archives. */
function movesAbove(rule: LifecycleRule, store: ObjectStore, to: StorageClass): number | undefined {
  if (rule.minimumBytes !== undefined) return isKnown(rule.minimumBytes) ? rule.minimumBytes : undefined;
  const ofArchives = isKnown(store.minimumTransitionBytes) ? store.minimumTransitionBytes : undefined;
  return to.readableAtOnce ? undefined : ofArchives;
}

export const smallObjectsToCold = definePolicy({
  id: 'lifecycle/small-objects-to-cold',
  summary: 'Small objects stay out of the cold storage classes.',
  why: 'A small object is billed as 128 KB in the infrequent-access classes and with 40 KB on top in the archive classes, and each move is a request: for files of a few KB that costs more than it saves.',
  fix: 'Leave S3 its default of moving nothing below 128 KB, or filter with ObjectSizeGreaterThan 131072; compact files before they get cold.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3', 'L1.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html', asOf: '2023-06' },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
      asOf: '2023-06',
    },
    {
      url: 'https://docs.aws.amazon.com/boto3/latest/reference/services/s3/bucketlifecycleconfiguration/transition_default_minimum_object_size.html',
      asOf: null,
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { small: 'rule {{rule}} moves objects of any size above {{above}} to {{class}}' },
  check: (store, { workload, need, each, report }) => {
    if (store.provider !== 'aws') return;
    const large = workload?.datasets.every((dataset) => meanFileBytes(dataset) >= SMALL_BYTES) === true;
    each(need(store.lifecycle, 'the lifecycle') ?? [], (rule) => {
      if (rule.enabled === false || large) return;
      const [to] = coldOf(rule).filter((one) => {
        const above = movesAbove(rule, store, one);
        // "Greater than 131071" is 128 KB too.
        return above !== undefined && above < SMALL_BYTES - 1;
      });
      if (to === undefined) return;
      const above = bytes(movesAbove(rule, store, to) ?? 0);
      report({
        messageId: 'small',
        data: { rule: typeof rule.id === 'string' ? rule.id : 'without a name', above, class: to.class },
        actual: `${to.class} above ${above}`,
        expected: `above ${bytes(SMALL_BYTES)}`,
      });
    });
  },
});
