import { timelineOf } from '../../harness/facts/object-store/timeline';
import { bytes } from '../../plan/words';
import { definePolicy } from '../define';
import { meanFileBytes, SMALL_BYTES } from '../small-objects';

const CLASS = 'INTELLIGENT_TIERING';

export const intelligentTieringSmallObjects = definePolicy({
  id: 'lifecycle/intelligent-tiering-small-objects',
  summary: 'Intelligent-Tiering is for objects that it moves.',
  why: 'Objects below 128 KB stay in the frequent tier for ever: each move there is paid for, and saves nothing.',
  fix: 'Leave small objects out of the rule (ObjectSizeGreaterThan 131072, or its default), and compact files first.',
  severity: 'info',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html', asOf: '2023-06' },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    filter: 'rule {{rule}} moves objects to Intelligent-Tiering that are too small for it',
    dataset: 'files of {{dataset}} are too small for Intelligent-Tiering',
  },
  check: (store, { workload, need, each, report }) => {
    if (store.provider !== 'aws') return;
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    const expected = `at least ${bytes(SMALL_BYTES)}`;
    each(rules, ({ id, enabled, transitions, minimumBytes }) => {
      const moves = (need(transitions, 'what it moves') ?? []).some(({ class: to }) => to === CLASS);
      const least = need(minimumBytes, 'the least size');
      if (!moves || enabled === false || least === undefined || least >= SMALL_BYTES - 1) return;
      const rule = typeof id === 'string' ? id : 'without a name';
      report({ messageId: 'filter', data: { rule }, actual: `above ${bytes(least)}`, expected });
    });
    each(workload?.datasets ?? [], (dataset) => {
      const moved = timelineOf(rules, dataset.prefix).transitions.some(({ class: to }) => to === CLASS);
      const size = meanFileBytes(dataset);
      if (moved && size < SMALL_BYTES)
        report({ messageId: 'dataset', data: { dataset: dataset.name }, actual: `${bytes(size)} a file`, expected });
    });
  },
});
