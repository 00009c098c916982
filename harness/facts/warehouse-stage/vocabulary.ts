import type { WarehouseStage } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { isReadable } from '../warehouse/readable';

const INTEGRATIONS = ['', '_aws', '_azure', '_gcs'].map((end) => `snowflake_storage_integration${end}`);
const PULUMI_INTEGRATIONS = ['', 'Aws', 'Azure', 'Gcs'].map((end) => `snowflake:index:StorageIntegration${end}`);

export const warehouseStage: Vocabulary<WarehouseStage> = {
  rows: [
    {
      types: ['snowflake_stage', 'snowflake:index:Stage'],
      read: (stage) => ({ name: stage.text('name'), secretWritten: isReadable(stage, 'credentials') }),
    },
    {
      types: [...INTEGRATIONS, ...PULUMI_INTEGRATIONS],
      read: (integration) => ({
        name: integration.text('name'),
        secretWritten: false,
        allowed: integration.texts('storage_allowed_locations'),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'WarehouseStage', ...base, ...attributes }),
};
