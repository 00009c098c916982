import { timelineOf } from '../../harness/facts/object-store/timeline';
import { days } from '../../plan/words';
import { definePolicy } from '../define';
import { taggedRetention } from '../retention';
import { isScratch } from '../stages';
import { openTablesIn } from '../tables';

interface Held {
  readonly what: string;
  readonly prefix: string;
  readonly retainDays: number;
}

export const noExpiry = definePolicy({
  id: 'lifecycle/no-expiry',
  summary: 'Data is deleted when the time that is stated for it is over.',
  why: 'What nothing deletes is paid for every month from then on, and the time that was agreed for it is only a promise.',
  fix: "Add a lifecycle rule on the data's prefix that expires objects after the stated time; a day or a week is enough for scratch space.",
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html',
      asOf: null,
    },
    {
      url: 'https://docs.aws.amazon.com/athena/latest/ug/connect-to-a-data-source-lambda-deploying.html',
      asOf: '2023-06',
    },
    { url: 'https://cloud.google.com/storage/docs/lifecycle', asOf: null },
  ],
  on: 'ObjectStore',
  options: {
    elsewhere: {
      default: ['personal', 'sensitive'],
      description: 'Sensitivities of data whose expiry another rule looks after.',
    },
  },
  messages: {
    never: '{{what}} is kept for {{retain}} by its own words, and nothing deletes it',
    late: '{{what}} is kept for {{retain}} by its own words, and is deleted later',
    scratch: 'the store is scratch space by its name, and nothing deletes what is left there',
  },
  check: (store, { workload, options, all, need, each, report, cannotTell }) => {
    const tagged = taggedRetention(store);
    const stated = workload?.datasets
      .filter(({ sensitivity }) => !options.elsewhere.includes(sensitivity))
      .map(({ name, prefix, retainDays }): Held => ({ what: name, prefix, retainDays }));
    const held = stated ?? (tagged === undefined ? [] : [{ what: 'its data', prefix: '', retainDays: tagged }]);
    const scratch = workload === undefined && tagged === undefined && isScratch(store);
    if (held.length === 0 && !scratch) return;
    const rules = need(store.lifecycle, 'the lifecycle') ?? [];
    // Rules that go by age must leave the files of an open table format alone.
    const tables = openTablesIn(store, all('ObjectStore'), all('LakeTable'));
    const open = held.filter(({ prefix }) => !tables.some((one) => one.prefix.startsWith(prefix)));
    each(open, ({ what, prefix, retainDays }) => {
      const { expireAfterDays: day, unknown } = timelineOf(rules, prefix);
      if (day === undefined && unknown.length > 0) cannotTell(unknown.join('; '));
      if (day === undefined && prefix === '' && rules.some((rule) => rule.expireAfterDays !== undefined)) return;
      const found = { data: { what, retain: days(retainDays) }, expected: `deleted after ${days(retainDays)}` };
      if (day === undefined) report({ ...found, messageId: 'never', actual: 'no expiry' });
      else if (day > Math.ceil(retainDays)) report({ ...found, messageId: 'late', actual: `after ${days(day)}` });
    });
    if (scratch && rules.every(({ enabled, expireAfterDays }) => enabled === false || expireAfterDays === undefined))
      report({ messageId: 'scratch', actual: 'no expiry', expected: 'deleted after some days' });
  },
});
