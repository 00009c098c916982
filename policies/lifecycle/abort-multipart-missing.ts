import { onlyFor, scopesOf, timelineOf } from '../../harness/facts/object-store/timeline';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const AFTER = `after about ${limit('s3-abort-multipart-days').value} days`;

export const abortMultipartMissing = definePolicy({
  id: 'lifecycle/abort-multipart-missing',
  summary: 'Uploads that never finished are thrown away.',
  why: 'The parts of a failed upload by Spark, Firehose or a connector are paid for until someone aborts it, and no listing shows them.',
  fix: `Add a lifecycle rule for the whole store that aborts incomplete multipart uploads ${AFTER}.`,
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/storage/docs/lifecycle', asOf: null },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { never: 'no enabled lifecycle rule aborts incomplete multipart uploads' },
  check: (store, { need, report, cannotTell }) => {
    // Azure throws uncommitted blocks away after a week by itself: docs.microsoft.com/rest/api/storageservices/put-block.
    if (store.provider === 'azure') return;
    const rules = onlyFor(need(store.lifecycle, 'the lifecycle') ?? [], 'abortUploadsAfterDays');
    const aborts = (prefix: string) => timelineOf(rules, prefix).abortUploadsAfterDays !== undefined;
    if (aborts('')) return;
    const { unknown } = timelineOf(rules, '');
    if (unknown.length > 0) cannotTell(unknown.join('; '));
    const covered = scopesOf(rules).filter(aborts);
    report({
      messageId: 'never',
      actual: covered.length > 0 ? `only under ${covered.join(', ')}` : 'no rule',
      expected: `a rule for the whole store that aborts them ${AFTER}`,
    });
  },
});
