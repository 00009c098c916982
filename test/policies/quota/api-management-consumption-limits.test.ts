import { apiManagementConsumptionLimits } from '../../../policies/quota/api-management-consumption-limits';
import { MANAGEMENT } from '../../fixtures/functions';
import { bridgedTwins, pulumiShape, runTwins, terraformShape, twin } from '../../fixtures/twins';

runTwins(
  apiManagementConsumptionLimits,
  [
    ...bridgedTwins(
      ...MANAGEMENT,
      { broken: { sku_name: 'Consumption_0' }, mended: { sku_name: 'StandardV2_1' } },
      { messageId: 'long', actual: '1.5 min', expected: 'at most 30 s' },
      { stated: { responseTime: 90 } },
    ),
    twin(
      pulumiShape('azure-native:apimanagement:ApiManagementService'),
      { broken: { sku: { name: 'Consumption', capacity: 0 } }, mended: { sku: { name: 'StandardV2', capacity: 1 } } },
      { messageId: 'large', actual: '8 MB', expected: 'at most 2.1 MB' },
      { stated: { responseBytes: 8e6 } },
    ),
  ],
  {
    passing: [
      {
        name: 'answers of which nobody says how large they are',
        input: terraformShape(MANAGEMENT[0]).build({ sku_name: 'Consumption_0' }),
      },
    ],
  },
);
