import { firehoseUtcDayFolders } from '../../../policies/scheduling/firehose-utc-day-folders';
import { FIREHOSE } from '../../fixtures/streams';
import { bridgedTwins, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'utc', actual: 'days in UTC', expected: 'days 3 hours ahead of UTC' };

runTwins(
  firehoseUtcDayFolders,
  [
    twin(
      FIREHOSE.cloudformation,
      {
        broken: { ExtendedS3DestinationConfiguration: { Prefix: 'clicks/!{timestamp:yyyy-MM-dd}/' } },
        mended: {
          ExtendedS3DestinationConfiguration: {
            Prefix: 'clicks/!{timestamp:yyyy-MM-dd}/',
            CustomTimeZone: 'Africa/Nairobi',
          },
        },
      },
      FINDS,
      { stated: { utcOffset: 3 } },
    ),
    ...bridgedTwins(
      ...FIREHOSE.bridge,
      {
        broken: {
          destination: 'extended_s3',
          extended_s3_configuration: [{ prefix: 'clicks/!{timestamp:yyyy/MM/dd}/', custom_time_zone: 'UTC' }],
        },
        mended: {
          destination: 'extended_s3',
          extended_s3_configuration: [
            { prefix: 'clicks/!{timestamp:yyyy/MM/dd}/', custom_time_zone: 'Africa/Nairobi' },
          ],
        },
      },
      FINDS,
      { stated: { utcOffset: 3 } },
    ),
  ],
  {
    cannotTell: [
      {
        name: 'where the business is, is stated nowhere',
        input: FIREHOSE.terraform.build({ extended_s3_configuration: [{ prefix: 'clicks/!{timestamp:yyyy/MM/dd}/' }] }),
        because: /utcOffset/,
      },
    ],
  },
);
