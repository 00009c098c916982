import type { Database } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { awsTemplateRows } from './aws-template';
import { awsTerraformRows } from './aws-terraform';
import { azureNativeRows } from './azure-native';
import { azurermRows } from './azurerm';
import { cosmosRows } from './cosmos';
import { googleRows } from './google';
import { openSearchRows } from './opensearch';

export const database: Vocabulary<Database> = {
  rows: [
    ...awsTemplateRows,
    ...awsTerraformRows,
    ...openSearchRows,
    ...googleRows,
    ...azurermRows,
    ...azureNativeRows,
    ...cosmosRows,
  ],
  fact: (base, attributes) => ({ kind: 'Database', ...base, ...attributes }),
};
