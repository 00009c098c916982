import { managedFlinkNoLogs } from '../../../policies/observability/managed-flink-no-logs';
import { applicationTemplate, FLINK_TEMPLATE, FLINK_TERRAFORM } from '../../fixtures/processors';
import { runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'none', actual: 'no logs', expected: 'a log stream' };
const terraform = { name: 'clicks', runtime_environment: 'FLINK-1_20' };

runTwins(managedFlinkNoLogs, [
  {
    name: 'no logs in CloudFormation',
    address: FLINK_TEMPLATE.address,
    broken: FLINK_TEMPLATE.build(applicationTemplate({})),
    mended: FLINK_TEMPLATE.build(applicationTemplate({}), {
      Logs: {
        Type: 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption',
        Properties: { ApplicationName: { Ref: 'Main' }, CloudWatchLoggingOption: { LogStreamARN: 'arn:aws:logs:a' } },
      },
    }),
    ...FINDS,
  },
  twin(
    FLINK_TERRAFORM,
    { broken: terraform, mended: { ...terraform, cloudwatch_logging_options: [{ log_stream_arn: 'arn:aws:logs:a' }] } },
    FINDS,
  ),
]);
