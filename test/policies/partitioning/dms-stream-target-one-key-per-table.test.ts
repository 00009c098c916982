import { attribute } from '../../../harness/testing/inputs';
import { dmsStreamTargetOneKeyPerTable } from '../../../policies/partitioning/dms-stream-target-one-key-per-table';
import { TASK } from '../../fixtures/replication';
import { runTwins, twin } from '../../fixtures/twins';

const [template, terraform] = TASK;
const FINDS = { messageId: 'one', actual: 'schema and table', expected: 'the primary key' };
const keyed = '{"rules":[{"rule-type":"object-mapping","mapping-parameters":{"partition-key-type":"primary-key"}}]}';
const flat = '{"rules":[]}';
const task = (TableMappings: string) => ({ MigrationType: 'cdc', TargetEndpointArn: { Ref: 'Target' }, TableMappings });
const plan = (table_mappings: string) => ({
  migration_type: 'cdc',
  target_endpoint_arn: attribute('aws_dms_endpoint.target', 'endpoint_arn'),
  table_mappings,
});

runTwins(dmsStreamTargetOneKeyPerTable, [
  twin(template, { broken: task(flat), mended: task(keyed) }, FINDS, {
    others: { Target: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'target', EngineName: 'kinesis' } } },
  }),
  twin(terraform, { broken: plan(flat), mended: plan(keyed) }, FINDS, {
    others: { 'aws_dms_endpoint.target': { endpoint_type: 'target', engine_name: 'kafka' } },
  }),
]);
