import { definePolicy } from '../define';

export const firehoseUtcDayFolders = definePolicy({
  id: 'scheduling/firehose-utc-day-folders',
  summary: 'The day of a folder is the day of the business.',
  why: 'Folders are named after the day in UTC: in Nairobi the first three hours of each day lie in the folder of the day before, and every daily figure is off.',
  fix: 'Set CustomTimeZone (custom_time_zone), or partition by the date in the record.',
  severity: 'warning',
  capability: 'streams',
  topics: ['L5.3'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-extendeds3destinationconfiguration.html',
      asOf: null,
    },
    { url: 'https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html', asOf: '2023-06' },
  ],
  on: 'DeliveryStream',
  options: {},
  messages: {
    utc: "the first hours of a day lie in another day's folder",
  },
  check: (delivery, { need, stated, report }) => {
    if (delivery.service !== 'firehose' || delivery.to !== 'object-store') return;
    const prefix = need(delivery.prefix, 'the prefix');
    // Without a prefix the folders are by the hour in UTC, which a reader can add up to any day.
    if (prefix === undefined || !/!\{timestamp:[^}]*d/.test(prefix)) return;
    if (need(delivery.timeZone, 'the time zone') !== undefined) return;
    const offset = stated('utcOffset');
    if (offset === 0) return;
    report({ messageId: 'utc', actual: 'days in UTC', expected: `days ${offset} hours ahead of UTC` });
  },
});
