import { attribute } from '../../../harness/testing/inputs';
import { dmsCdcSingleAz } from '../../../policies/reliability/dms-cdc-single-az';
import { INSTANCE, TASK } from '../../fixtures/replication';
import { cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'single', actual: 'one zone', expected: 'two zones' };
const [template, terraform] = TASK;
const inTemplate = (MultiAZ: boolean) =>
  template.build(
    { MigrationType: 'cdc', ReplicationInstanceArn: { Ref: 'Machine' } },
    { Machine: { Type: 'AWS::DMS::ReplicationInstance', Properties: { MultiAZ } } },
  );
const plan = (multi_az: boolean) =>
  terraform.build(
    {
      migration_type: 'cdc',
      replication_instance_arn: attribute('aws_dms_replication_instance.main', 'replication_instance_arn'),
    },
    { 'aws_dms_replication_instance.main': { replication_instance_id: 'main', multi_az } },
  );

runTwins(dmsCdcSingleAz, [
  { name: 'CloudFormation', address: 'Machine', broken: inTemplate(false), mended: inTemplate(true), ...FINDS },
  { name: 'Terraform', address: INSTANCE[1].address, broken: plan(false), mended: plan(true), ...FINDS },
  twin(
    cloudformationShape('AWS::DMS::ReplicationConfig'),
    {
      broken: { ReplicationType: 'full-load-and-cdc', ComputeConfig: { MaxCapacityUnits: 4 } },
      mended: { ReplicationType: 'full-load-and-cdc', ComputeConfig: { MaxCapacityUnits: 4, MultiAZ: true } },
    },
    FINDS,
  ),
]);
