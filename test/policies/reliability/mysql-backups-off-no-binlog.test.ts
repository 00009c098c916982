import { attribute } from '../../../harness/testing/inputs';
import { mysqlBackupsOffNoBinlog } from '../../../policies/reliability/mysql-backups-off-no-binlog';
import { cloudformationShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'off', actual: '0 days', expected: 'at least 1 day' };

runTwins(mysqlBackupsOffNoBinlog, [
  twin(
    cloudformationShape('AWS::RDS::DBInstance'),
    {
      broken: { Engine: 'mysql', BackupRetentionPeriod: 0 },
      mended: { Engine: 'mysql', BackupRetentionPeriod: 7 },
    },
    FINDS,
    {
      others: {
        Source: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'source', EngineName: 'mysql' } },
        Task: {
          Type: 'AWS::DMS::ReplicationTask',
          Properties: { MigrationType: 'cdc', SourceEndpointArn: { Ref: 'Source' } },
        },
      },
    },
  ),
  twin(
    terraformShape('aws_db_instance'),
    {
      broken: { engine: 'mysql', backup_retention_period: 0 },
      mended: { engine: 'mysql', backup_retention_period: 1 },
    },
    FINDS,
    {
      others: {
        'aws_dms_endpoint.source': { endpoint_type: 'source', engine_name: 'mysql' },
        'aws_dms_replication_task.main': {
          migration_type: 'cdc',
          source_endpoint_arn: attribute('aws_dms_endpoint.source', 'endpoint_arn'),
        },
      },
    },
  ),
]);
