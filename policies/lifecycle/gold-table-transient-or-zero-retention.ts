import { matters } from '../databases';
import { definePolicy } from '../define';
import { isPassing, isPublished } from '../warehouses';

export const goldTableTransientOrZeroRetention = definePolicy({
  id: 'lifecycle/gold-table-transient-or-zero-retention',
  summary: 'What people build on can be brought back after a mistake.',
  why: 'Transient objects have no fail-safe, and without time travel there is no UNDROP: a dropped or overwritten table is gone.',
  fix: 'Leave is_transient off, and keep at least one day of data_retention_time_in_days.',
  severity: 'error',
  capability: 'warehouse',
  topics: ['L7.1'],
  sources: [
    {
      url: 'https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/schema',
      asOf: '2026-08',
    },
  ],
  on: 'WarehouseDatabase',
  options: { zones: { default: ['curated', 'serving'], description: 'Zones whose tables people build on.' } },
  messages: {
    transient: 'it is transient, so nothing brings back what is lost after time travel',
    'no-history': 'it keeps no history, so a dropped table is gone at once',
  },
  check: (database, { workload, options, need, report, cannotTell }) => {
    if (database.system !== 'snowflake') return;
    const transient = need(database.transient, 'whether it is transient') === true;
    const history = need(database.timeTravelDays, 'the days of time travel');
    if ((!transient && history !== 0) || isPassing(database) || !matters(database, { workload })) return;
    const zones = (workload?.datasets ?? []).map(({ zone }) => zone);
    if (!isPublished(database) && zones.length === 0)
      cannotTell('what lies in it is stated nowhere; `zone` of its datasets would decide');
    if (!isPublished(database) && !zones.some((zone) => options.zones.includes(zone))) return;
    if (transient) report({ messageId: 'transient', actual: 'transient', expected: 'permanent' });
    if (history === 0) report({ messageId: 'no-history', actual: '0 days', expected: '1 day or more' });
  },
});
