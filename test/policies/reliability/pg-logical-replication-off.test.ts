import { attribute } from '../../../harness/testing/inputs';
import { pgLogicalReplicationOff } from '../../../policies/reliability/pg-logical-replication-off';
import { cloudformationShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'off', actual: 'off', expected: 'rds.logical_replication=1' };
const group = (parameters: Readonly<Record<string, string>>) => ({ Family: 'postgres16', Parameters: parameters });
const terraform = (parameter: readonly { readonly name: string; readonly value: string }[]) => ({
  family: 'postgres16',
  parameter,
});

runTwins(pgLogicalReplicationOff, [
  twin(
    cloudformationShape('AWS::RDS::DBParameterGroup'),
    { broken: group({}), mended: group({ 'rds.logical_replication': '1' }) },
    FINDS,
    {
      others: {
        Source: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'source', EngineName: 'postgres' } },
        Task: {
          Type: 'AWS::DMS::ReplicationTask',
          Properties: { MigrationType: 'cdc', SourceEndpointArn: { Ref: 'Source' } },
        },
      },
    },
  ),
  twin(
    terraformShape('aws_db_parameter_group'),
    { broken: terraform([]), mended: terraform([{ name: 'rds.logical_replication', value: '1' }]) },
    FINDS,
    {
      others: {
        'aws_dms_endpoint.source': { endpoint_type: 'source', engine_name: 'postgres' },
        'aws_dms_replication_task.main': {
          migration_type: 'full-load-and-cdc',
          source_endpoint_arn: attribute('aws_dms_endpoint.source', 'endpoint_arn'),
        },
      },
    },
  ),
]);
