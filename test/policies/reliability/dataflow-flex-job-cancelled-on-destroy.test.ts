import { dataflowFlexJobCancelledOnDestroy } from '../../../policies/reliability/dataflow-flex-job-cancelled-on-destroy';
import { DATAFLOW, FLEX } from '../../fixtures/processors';
import { bridgedTwins, runTwins, terraformShape } from '../../fixtures/twins';

const FINDS = { messageId: 'cancelled', actual: 'cancel', expected: 'drain' };
const flex = { name: 'clicks', container_spec_gcs_path: 'gs://dataflow-templates/latest/flex/PubSub_to_BigQuery_Flex' };
const classic = { name: 'clicks', template_gcs_path: 'gs://dataflow-templates/latest/PubSub_to_BigQuery' };

runTwins(
  dataflowFlexJobCancelledOnDestroy,
  [
    ...bridgedTwins(...FLEX, { broken: flex, mended: { ...flex, on_delete: 'drain' } }, FINDS),
    ...bridgedTwins(...DATAFLOW, { broken: { ...classic, on_delete: 'cancel' }, mended: classic }, FINDS),
  ],
  {
    passing: [
      {
        name: 'a batch',
        input: terraformShape(FLEX[0]).build({ name: 'b', container_spec_gcs_path: 'gs://t/Jdbc_to_BigQuery_Flex' }),
      },
    ],
  },
);
