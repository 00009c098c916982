import { attribute } from '../../../harness/testing/inputs';
import { pgWalSenderTimeout } from '../../../policies/reliability/pg-wal-sender-timeout';
import { cloudformationShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'outside', actual: '5000 ms', expected: '0, or 10000 to 300000 ms' };
const group = (value: string) => ({ Family: 'postgres16', Parameters: { wal_sender_timeout: value } });
const terraform = (value: string) => ({ family: 'postgres16', parameter: [{ name: 'wal_sender_timeout', value }] });

runTwins(pgWalSenderTimeout, [
  twin(cloudformationShape('AWS::RDS::DBParameterGroup'), { broken: group('5000'), mended: group('0') }, FINDS, {
    others: {
      Source: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'source', EngineName: 'postgres' } },
      Task: {
        Type: 'AWS::DMS::ReplicationTask',
        Properties: { MigrationType: 'cdc', SourceEndpointArn: { Ref: 'Source' } },
      },
    },
  }),
  twin(terraformShape('aws_db_parameter_group'), { broken: terraform('5000'), mended: terraform('30000') }, FINDS, {
    others: {
      'aws_dms_endpoint.source': { endpoint_type: 'source', engine_name: 'postgres' },
      'aws_dms_replication_task.main': {
        migration_type: 'cdc',
        source_endpoint_arn: attribute('aws_dms_endpoint.source', 'endpoint_arn'),
      },
    },
  }),
]);
