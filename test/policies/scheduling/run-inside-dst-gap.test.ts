import { runInsideDstGap } from '../../../policies/scheduling/run-inside-dst-gap';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const template = (zone: string) => ({
  ScheduleExpression: 'cron(30 2 * * ? *)',
  ScheduleExpressionTimezone: zone,
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: { Arn: 'arn:aws:lambda:eu-west-1:1:function:a', RoleArn: 'arn:aws:iam::1:role/a' },
});
const expected = 'an hour outside 01:00 to 03:00';

runTwins(runInsideDstGap, [
  twin(
    cloudformationShape('AWS::Scheduler::Schedule'),
    { broken: template('Europe/Berlin'), mended: template('Africa/Nairobi') },
    { messageId: 'gap', actual: 'hour 2 in Europe/Berlin', expected },
  ),
  ...bridgedTwins(
    'google_cloud_scheduler_job',
    'gcp:cloudscheduler/job:Job',
    {
      broken: { name: 'a', schedule: '15 1 * * *', time_zone: 'Europe/London' },
      mended: { name: 'a', schedule: '15 4 * * *', time_zone: 'Europe/London' },
    },
    { messageId: 'gap', actual: 'hour 1 in Europe/London', expected },
  ),
]);
