import { adfScheduleTriggerCannotBackfill } from '../../../policies/scheduling/adf-schedule-trigger-cannot-backfill';
import { pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const FINDS = { messageId: 'schedule', actual: 'a schedule trigger', expected: 'a tumbling window trigger' };
const slice = { day: '@trigger().scheduledTime' };

runTwins(adfScheduleTriggerCannotBackfill, [
  twin(
    terraformShape('azurerm_data_factory_trigger_schedule'),
    {
      broken: { name: 'nightly', pipeline: [{ name: 'orders', parameters: slice }] },
      mended: { name: 'nightly', pipeline: [{ name: 'orders', parameters: { region: 'ke' } }] },
    },
    FINDS,
  ),
  twin(
    pulumiShape('azure-native:datafactory:Trigger'),
    {
      broken: { triggerName: 'a', properties: { type: 'ScheduleTrigger', pipelines: [{ parameters: slice }] } },
      mended: { triggerName: 'a', properties: { type: 'TumblingWindowTrigger', pipeline: { parameters: slice } } },
    },
    FINDS,
  ),
]);
