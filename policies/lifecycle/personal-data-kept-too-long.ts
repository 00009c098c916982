import { timelineOf } from '../../harness/facts/object-store/timeline';
import { definePolicy } from '../define';
import { rowsExpireAfterDays } from '../row-expiry';
import { openTablesIn } from '../tables';

export const personalDataKeptTooLong = definePolicy({
  id: 'lifecycle/personal-data-kept-too-long',
  summary: 'Personal data is deleted when its time is over.',
  why: 'The Data Protection Act lets data that identifies people be kept no longer than its purpose needs; what is kept longer can still leak, and must still be found and erased on request.',
  fix: "Add a lifecycle rule on the dataset's prefix that expires objects after its `retain`, and one that deletes noncurrent versions where versions are kept.",
  severity: 'error',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    { url: 'https://mutindi.com/index.php/2019/11/30/principles-of-data-protection/', asOf: '2019-11-30' },
    { url: 'https://www.judy.legal/legislation/akn/ke/act/2019/24', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    sensitivities: {
      default: ['personal', 'sensitive'],
      description: 'Which data must not outlive the time that the workload states for it.',
    },
  },
  messages: {
    'never-expires': '{{sensitivity}} data of {{dataset}} never expires',
    'expires-late': '{{sensitivity}} data of {{dataset}} expires later than it may be kept',
    'versions-stay': '{{sensitivity}} data of {{dataset}} expires, but stays for ever as old versions',
  },
  check: (store, { workload, options, all, need, each, report, cannotTell }) => {
    const { datasets } =
      workload ??
      cannotTell('which data it holds is stated nowhere; `sensitivity` and `retain` of its datasets would decide');
    const tables = openTablesIn(store, all('ObjectStore'), all('LakeTable'));
    const personal = datasets.filter(({ sensitivity }) => options.sensitivities.includes(sensitivity));
    each(personal, ({ name, prefix, sensitivity, retainDays }) => {
      const timeline = timelineOf(need(store.lifecycle, 'the lifecycle') ?? [], prefix);
      // A rule that goes by age must leave the files of an open table format alone; only its own upkeep deletes rows.
      const isOpen = tables.some((one) => one.prefix.startsWith(prefix)) && timeline.expireAfterDays === undefined;
      const rowsExpire = isOpen ? rowsExpireAfterDays(store, prefix, all('BatchJob')) : undefined;
      if (isOpen && rowsExpire === undefined)
        cannotTell(`rows of ${name} are deleted by the upkeep of its table, which this input does not show`);
      const found = { data: { sensitivity, dataset: name }, expected: `deleted after ${retainDays} days` };
      const { expireAfterDays = rowsExpire, oldVersionsExpireAfterDays } = timeline;
      if (expireAfterDays === undefined) {
        if (timeline.unknown.length > 0) cannotTell(timeline.unknown.join('; '));
        report({ ...found, messageId: 'never-expires', actual: 'no expiry' });
      } else if (expireAfterDays > retainDays)
        report({ ...found, messageId: 'expires-late', actual: `after ${expireAfterDays} days` });
      else if (
        oldVersionsExpireAfterDays === undefined &&
        need(store.versioned, 'whether versions are kept') === true
      ) {
        if (timeline.unknown.length > 0) cannotTell(timeline.unknown.join('; '));
        report({ ...found, messageId: 'versions-stay', actual: 'versions are kept and never deleted' });
      }
    });
  },
});
