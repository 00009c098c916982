import { definePolicy } from '../define';

export const dynamodbIndexProjectsEverything = definePolicy({
  id: 'cost/dynamodb-index-projects-everything',
  summary: 'An index holds only what its queries return.',
  why: 'An index over all attributes is a second copy of the table: each write of any attribute is paid again for it, and so is each byte.',
  fix: 'Project KEYS_ONLY, or INCLUDE the attributes that the queries of the index return.',
  severity: 'info',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-indexes-general.html',
      asOf: '2026-04',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { all: 'the index {{index}} copies every attribute of the table' },
  check: (table, { need, each, report }) => {
    const indexes = [table.globalIndexes, table.localIndexes].flatMap((list) => need(list, 'the indexes') ?? []);
    each(indexes, (index) => {
      if (need(index.projection, 'what the index projects') !== 'ALL') return;
      const data = { index: need(index.name, 'the name of the index') ?? '' };
      report({ messageId: 'all', data, actual: 'ALL', expected: 'KEYS_ONLY or INCLUDE' });
    });
  },
});
