import { numberSetting } from '../../harness/facts/kafka-settings';
import { days } from '../../plan/words';
import { definePolicy } from '../define';

const MINUTES_OF_DAY = 1440;

export const kafkaOffsetsExpireBeforeData = definePolicy({
  id: 'reliability/kafka-offsets-expire-before-data',
  summary: 'A place in a topic is remembered for as long as a reader may pause.',
  why: 'Places are forgotten after a week: a reader that runs once a month starts over, or skips what it has not read.',
  fix: 'Raise offsets.retention.minutes above the longest pause of a reader.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://kafka.apache.org/documentation/#brokerconfigs', asOf: '2024-10' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    forgotten: 'a reader that pauses for longer starts over, or skips records',
  },
  check: (cluster, { workload, need, report }) => {
    const kept = need(numberSetting(cluster.settings, 'offsets.retention.minutes'), 'offsets.retention.minutes');
    const pause = workload?.stated?.longestPause;
    const hours = need(numberSetting(cluster.settings, 'log.retention.hours'), 'log.retention.hours');
    if (kept === undefined) return;
    const wanted = pause ?? (hours === undefined ? 0 : hours / 24);
    // Where nobody speaks of pauses, records that outlive the places by weeks do.
    if (kept / MINUTES_OF_DAY >= wanted || (pause === undefined && hours === 168)) return;
    report({ messageId: 'forgotten', actual: days(kept / MINUTES_OF_DAY), expected: days(wanted) });
  },
});
