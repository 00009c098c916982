import { definePolicy } from '../define';

export const druidDerbyMetadata = definePolicy({
  id: 'reliability/druid-derby-metadata',
  summary: 'Druid keeps what it knows of its segments in a database that lasts.',
  why: 'Derby, the default, is a file of one process: when it is lost, Druid knows none of its segments any more, and there is no way back.',
  fix: 'Set druid.metadata.storage.type to postgresql or mysql, of a database that is backed up and has a second node.',
  severity: 'error',
  capability: 'stores',
  topics: ['L6.4'],
  sources: [{ url: 'https://druid.apache.org/docs/latest/design/metadata-storage/', asOf: null }],
  on: 'DruidSpec',
  options: {},
  messages: { derby: 'Druid keeps its metadata in a file of one process' },
  check: (druid, { need, report }) => {
    if (need(druid.metadataStore, 'where metadata is kept') !== 'derby') return;
    report({ messageId: 'derby', actual: 'derby', expected: 'postgresql or mysql' });
  },
});
