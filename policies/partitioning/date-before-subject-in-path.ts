import { definePolicy } from '../define';
import { property } from '../tables';

/** A folder whose name says what the data is, after one that holds a date: `${dt}/orders/`. */
function subjectAfterDate(template: string, times: readonly string[]): string | undefined {
  const folders = template.replace(/^[a-z0-9]+:\/\/[^/]*\/?/i, '').split('/');
  const date = folders.findIndex((folder) => times.some((time) => folder.toLowerCase().includes(`\${${time}}`)));
  return date < 0 ? undefined : folders.slice(date + 1).find((folder) => /^[A-Za-z][\w-]*$/.test(folder));
}

export const dateBeforeSubjectInPath = definePolicy({
  id: 'partitioning/date-before-subject-in-path',
  summary: 'In a path, what the data is comes before its date.',
  why: 'With the date first, one subject is spread over the folders of every day: to let people read it, to expire it or to move it takes a rule for each day.',
  fix: 'Write the subject first and the date last: orders/2026/11/22/.',
  severity: 'info',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-best-practices', asOf: '2021-12-17' },
  ],
  on: 'LakeTable',
  options: {},
  messages: { 'date-first': 'the folder {{subject}} comes after the date in the path' },
  check: (table, { need, report }) => {
    const template = property(table, 'storage.location.template');
    if (template === undefined) return;
    const keys = need(table.partitions, 'how it is partitioned') ?? [];
    const times = keys.flatMap(({ name, grain }) => (grain === undefined ? [] : [name.toLowerCase()]));
    const subject = subjectAfterDate(template, times);
    if (subject !== undefined)
      report({ messageId: 'date-first', data: { subject }, actual: template, expected: `${subject}/ before the date` });
  },
});
