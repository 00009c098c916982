import { numberSetting } from '../../harness/facts/kafka-settings';
import { bytes } from '../../plan/words';
import { limit } from '../../reference/limits';
import { definePolicy } from '../define';

const FULL = limit('msk-disk-alarm');

export const mskVolumeBelowRetention = definePolicy({
  id: 'capacity/msk-volume-below-retention',
  summary: 'The volumes of brokers hold the retention.',
  why: 'What a day brings, times the days that it is kept, times its copies, must fit: a broker whose disk is full stops.',
  fix: 'Enlarge the volumes (VolumeSize, volume_size), shorten the retention, or let old segments go to tiered storage.',
  severity: 'error',
  capability: 'streams',
  topics: ['L5.1'],
  sources: [{ url: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html', asOf: '2023-06' }],
  on: 'StreamCluster',
  options: {},
  messages: {
    full: 'the volumes are full before the retention is over',
  },
  check: (cluster, { need, stated, report }) => {
    if (cluster.service !== 'msk' || need(cluster.tiered, 'the storage mode') === true) return;
    const brokers = need(cluster.brokers, 'the number of brokers');
    const volume = need(cluster.volumeBytes, 'the size of the volumes');
    const hours = need(numberSetting(cluster.settings, 'log.retention.hours'), 'log.retention.hours');
    const copies = need(numberSetting(cluster.settings, 'default.replication.factor'), 'default.replication.factor');
    if (brokers === undefined || volume === undefined || hours === undefined || copies === undefined) return;
    const wanted = (stated('meanBytesPerSecond') * hours * 3600 * copies) / brokers;
    if (wanted <= volume * (FULL.value / 100)) return;
    report({
      messageId: 'full',
      actual: `${bytes(volume)} a broker`,
      expected: `at least ${bytes(wanted / (FULL.value / 100))}`,
    });
  },
});
