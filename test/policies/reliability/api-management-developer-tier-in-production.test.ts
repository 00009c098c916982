import { apiManagementDeveloperTierInProduction } from '../../../policies/reliability/api-management-developer-tier-in-production';
import { MANAGEMENT } from '../../fixtures/functions';
import { bridgedTwins, pulumiShape, runTwins, stating, terraformShape, twin } from '../../fixtures/twins';

const DEVELOPER = { messageId: 'developer', actual: 'Developer', expected: 'Basic v2, Standard v2 or Premium' };
const shape = terraformShape(MANAGEMENT[0]);

runTwins(
  apiManagementDeveloperTierInProduction,
  [
    ...bridgedTwins(
      ...MANAGEMENT,
      { broken: { name: 'apim-feed', sku_name: 'Developer_1' }, mended: { name: 'apim-feed', sku_name: 'Premium_2' } },
      DEVELOPER,
    ),
    twin(
      pulumiShape('azure-native:apimanagement:ApiManagementService'),
      { broken: { sku: { name: 'Developer', capacity: 1 } }, mended: { sku: { name: 'StandardV2', capacity: 1 } } },
      DEVELOPER,
    ),
  ],
  {
    passing: [
      { name: 'by its name', input: shape.build({ name: 'apim-dev', sku_name: 'Developer_1' }) },
      {
        name: 'by its own words',
        input: shape.build({ name: 'apim', sku_name: 'Developer_1' }),
        workload: stating(shape.address, { environment: 'other' }),
      },
    ],
  },
);
