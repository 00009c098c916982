import { definePolicy } from '../define';
import { argumentsOf, bookmarkOf } from '../jobs';

export const glueBookmarkDisabled = definePolicy({
  id: 'cost/glue-bookmark-disabled',
  summary: 'A scheduled Glue job reads what is new.',
  why: 'Bookmarks are off by default, and the job then works on the whole data set each time: its cost grows with the history, and rows that it appends come again.',
  fix: 'Write --job-bookmark-option: job-bookmark-enable into the default arguments, or read one partition by a predicate.',
  severity: 'warning',
  capability: 'sources',
  topics: ['L2.3'],
  sources: [{ url: 'https://docs.aws.amazon.com/glue/latest/dg/monitor-continuations.html', asOf: '2023-06' }],
  on: 'BatchJob',
  options: {},
  messages: {
    all: 'each run reads all there is',
  },
  check: (job, { need, report }) => {
    const isSpark = /glue/i.test(job.type) && (job.engine === 'glueetl' || job.engine === undefined);
    if (!isSpark || need(job.schedule, 'its schedule') === undefined) return;
    const told = argumentsOf(job);
    // Open table formats know what is new for themselves, and a job that is told a day or a partition reads just that.
    if (told.some(({ name }) => /datalake-formats|date|day|partition|predicate|since|watermark|table/i.test(name)))
      return;
    const bookmark = bookmarkOf(job);
    if (bookmark !== undefined && bookmark !== 'job-bookmark-disable') return;
    report({ messageId: 'all', actual: bookmark ?? 'no bookmark', expected: 'job-bookmark-enable' });
  },
});
