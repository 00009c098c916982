import { number } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const BYTES_OF_UNIT = 1024;

export const sagemakerProvisionedWithoutHeadroom = definePolicy({
  id: 'capacity/sagemaker-provisioned-without-headroom',
  summary: 'A provisioned feature group can take its peak of writes twice over.',
  why: 'Provisioned capacity does not grow by itself: a backfill beside the stream is throttled, and features go stale while it lasts.',
  fix: 'Provision twice the peak of writes (ProvisionedWriteCapacityUnits), or take the on-demand mode, at least for the backfill.',
  severity: 'warning',
  capability: 'features',
  topics: ['L9.6'],
  sources: [
    { url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-throughput-mode.html', asOf: '2026' },
    { url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-quotas.html', asOf: '2026' },
  ],
  on: 'FeatureGroup',
  options: {},
  messages: { tight: 'the group can write {{units}} units a second, and its peak with a backfill is {{wanted}}' },
  check: ({ writeUnits }, { workload, need, stated, report }) => {
    const units = need(writeUnits, 'its write capacity');
    if (units === undefined) return;
    const perRecord = Math.ceil((workload?.stated?.recordBytes ?? BYTES_OF_UNIT) / BYTES_OF_UNIT);
    const wanted = stated('peakWritesPerSecond') * perRecord * limit('feature-write-headroom').value;
    if (units >= wanted) return;
    report({
      messageId: 'tight',
      data: { units: number(units), wanted: number(wanted) },
      actual: number(units),
      expected: `at least ${number(wanted)}`,
    });
  },
});
