import { setting } from '../../harness/facts/kafka-settings';
import { isFor, toolsOn } from '../captured';
import { definePolicy } from '../define';

const WANTED = [
  ['binlog_format', 'ROW'],
  ['binlog_row_image', 'FULL'],
] as const;

export const mysqlBinlogNotRowFull = definePolicy({
  id: 'reliability/mysql-binlog-not-row-full',
  summary: 'The binary log of MySQL holds whole rows.',
  why: 'With statements or parts of rows in it, followers of the log write data that differs from the source; DMS, Datastream and Debezium all ask for whole rows.',
  fix: 'Write binlog_format=ROW and binlog_row_image=FULL into the parameter group.',
  severity: 'error',
  capability: 'sources',
  topics: ['L2.2'],
  sources: [
    { url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MySQL.html', asOf: '2023-06' },
    { url: 'https://docs.cloud.google.com/datastream/docs/configure-self-managed-mysql', asOf: null },
  ],
  on: 'DatabaseSettings',
  options: {},
  messages: {
    part: '{{name}} is {{value}}',
  },
  check: (settings, { all, need, report }) => {
    if (!isFor(settings, 'mysql')) return;
    for (const [name, wanted] of WANTED) {
      const written = need(setting(settings.parameters, name), name);
      // Nobody who follows no changes needs whole rows: then only a format that is chosen for them can be wrong.
      const value = written ?? (toolsOn('mysql', all).length > 0 && name === 'binlog_format' ? 'its default' : wanted);
      if (value.toUpperCase() === wanted) continue;
      report({ messageId: 'part', data: { name, value }, actual: value, expected: wanted });
    }
  },
});
