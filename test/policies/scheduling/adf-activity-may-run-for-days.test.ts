import { adfActivityMayRunForDays } from '../../../policies/scheduling/adf-activity-may-run-for-days';
import { pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

const DAYS = { messageId: 'days', actual: '168 hours', expected: 'at most 24 hours' };
const activities = (timeout: string) => [{ name: 'CopyOrders', type: 'Copy', policy: { timeout, retry: 2 } }];
const json = (timeout: string) => ({ name: 'orders', activities_json: JSON.stringify(activities(timeout)) });

runTwins(
  adfActivityMayRunForDays,
  [
    twin(
      terraformShape('azurerm_data_factory_pipeline'),
      { broken: json('7.00:00:00'), mended: json('0.02:00:00') },
      DAYS,
    ),
    twin(
      pulumiShape('azure-native:datafactory:Pipeline'),
      { broken: { activities: activities('7.00:00:00') }, mended: { activities: activities('02:00:00') } },
      DAYS,
    ),
  ],
  {
    passing: [
      {
        name: 'a timeout that an expression gives',
        input: terraformShape('azurerm_data_factory_pipeline').build(json('@pipeline().parameters.timeout')),
      },
    ],
  },
);
