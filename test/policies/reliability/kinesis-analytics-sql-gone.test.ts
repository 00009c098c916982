import { kinesisAnalyticsSqlGone } from '../../../policies/reliability/kinesis-analytics-sql-gone';
import { applicationTwins } from '../../fixtures/processors';
import { cloudformationShape, runTwins, terraformShape } from '../../fixtures/twins';

const GONE = { messageId: 'gone', actual: 'SQL-1_0', expected: 'Managed Service for Apache Flink' };
const LEGACY = terraformShape('aws_kinesis_analytics_application');
const LEGACY_TEMPLATE = cloudformationShape('AWS::KinesisAnalytics::Application');

runTwins(kinesisAnalyticsSqlGone, [
  ...applicationTwins({ runtime: 'SQL-1_0' }, { runtime: 'FLINK-1_20' }, GONE),
  {
    name: 'the first version of the service in Terraform',
    address: LEGACY.address,
    broken: LEGACY.build({ name: 'clicks' }),
    mended: terraformShape('aws_kinesisanalyticsv2_application').build({
      name: 'clicks',
      runtime_environment: 'ZEPPELIN-FLINK-3_0',
    }),
    ...GONE,
  },
  {
    name: 'the first version of the service in CloudFormation',
    address: LEGACY_TEMPLATE.address,
    broken: LEGACY_TEMPLATE.build({ ApplicationCode: 'SELECT STREAM 1' }),
    mended: cloudformationShape('AWS::KinesisAnalyticsV2::Application').build({ RuntimeEnvironment: 'FLINK-1_19' }),
    ...GONE,
  },
]);
