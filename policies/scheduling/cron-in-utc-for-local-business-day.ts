import { definePolicy } from '../define';
import { hasFixedHour, hasZones, isUtc, saysLocal } from '../schedules';

export const cronInUtcForLocalBusinessDay = definePolicy({
  id: 'scheduling/cron-in-utc-for-local-business-day',
  summary: 'A time of the day is meant in the zone of the people who need it.',
  why: 'Rules of EventBridge and timers without a zone run in UTC: midnight is then three in the morning in Nairobi, after the reports are due or for the wrong date.',
  fix: 'Use EventBridge Scheduler with ScheduleExpressionTimezone, time_zone of Cloud Scheduler, or timeZone of a cron job, such as Africa/Nairobi.',
  severity: 'warning',
  capability: 'pipelines',
  topics: ['L8.5'],
  sources: [
    { url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html', asOf: '2026' },
    { url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html', asOf: '2026' },
  ],
  on: 'Schedule',
  options: {},
  messages: { utc: 'the time is taken in UTC' },
  check: (schedule, { workload, all, need, stated, report }) => {
    const expression = need(schedule.expression, 'when it runs');
    if (expression === undefined || !hasFixedHour(expression)) return;
    const zone = need(schedule.timezone, 'its time zone') ?? 'UTC';
    if (!isUtc(zone)) return;
    const isLocal = saysLocal(schedule);
    // Most people who write UTC mean it: only a zone beside it makes one ask.
    if (!isLocal && workload?.stated === undefined && !hasZones(all('Schedule'))) return;
    const offset = isLocal ? undefined : stated('utcOffset');
    if (offset === 0) return;
    const expected = offset === undefined ? 'the zone that its name tells' : `a zone ${offset} hours ahead of UTC`;
    report({ messageId: 'utc', actual: `${expression} in ${zone}`, expected });
  },
});
