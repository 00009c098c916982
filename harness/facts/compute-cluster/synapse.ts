import type { ComputeCluster } from '../facts';
import { mapKnown } from '../maybe';
import { mappedTags } from '../tags';
import type { Row } from '../vocabulary';

const SERVICE = { service: 'synapse', stays: true, keepsLogs: true } as const;

export const synapseRows: readonly Row<ComputeCluster>[] = [
  {
    types: ['azurerm_synapse_spark_pool', 'azure:synapse:SparkPool'],
    read: (pool) => ({
      ...SERVICE,
      name: pool.text('name'),
      tags: mappedTags(pool, 'tags'),
      release: pool.text('spark_version'),
      idleStopMinutes: pool.positive('auto_pause.delay_in_minutes'),
    }),
  },
  {
    types: ['azure-native:synapse:BigDataPool', 'Microsoft.Synapse/workspaces/bigDataPools'],
    read: (pool) => ({
      ...SERVICE,
      name: pool.text('bigDataPoolName') ?? pool.text('name'),
      tags: mappedTags(pool, 'tags'),
      release: pool.text('sparkVersion'),
      idleStopMinutes: mapKnown(pool.boolean('autoPause.enabled') ?? false, (on) =>
        on ? (pool.positive('autoPause.delayInMinutes') ?? { unknown: 'after how long it pauses' }) : undefined,
      ),
    }),
  },
];
