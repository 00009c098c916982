import { definePolicy } from '../define';

/** Its clocks differ between January and July. A name that nobody knows has none. */
function savesDaylight(zone: string): boolean {
  const offset = (month: number) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(Date.UTC(2026, month, 1))
      .find(({ type }) => type === 'timeZoneName')?.value;
  try {
    return offset(0) !== offset(6);
  } catch {
    return false;
  }
}

export const runInsideDstGap = definePolicy({
  id: 'scheduling/run-inside-dst-gap',
  summary: 'A daily run starts at an hour that every day has.',
  why: 'When clocks go forward the hour between two and three does not exist: a run in it is skipped on that day, and nobody misses it until a report has a hole.',
  fix: 'Start it outside 01:00 to 03:00, or in a zone without daylight saving time.',
  severity: 'info',
  capability: 'sources',
  topics: ['L2.6'],
  sources: [
    { url: 'https://repost.aws/knowledge-center/eventbridge-scheduler-adjust-dst', asOf: null },
    { url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html', asOf: null },
  ],
  on: 'Schedule',
  options: {},
  messages: {
    gap: '{{expression}} falls into an hour that {{zone}} skips once a year',
  },
  check: (schedule, { need, report }) => {
    const zone = need(schedule.timezone, 'its time zone');
    const expression = need(schedule.expression, 'when it runs');
    if (zone === undefined || expression === undefined || !savesDaylight(zone)) return;
    const hour = /^(?:cron\()?\s*\S+\s+([12])\s/.exec(expression)?.[1];
    if (hour === undefined) return;
    report({
      messageId: 'gap',
      data: { expression, zone },
      actual: `hour ${hour} in ${zone}`,
      expected: 'an hour outside 01:00 to 03:00',
    });
  },
});
