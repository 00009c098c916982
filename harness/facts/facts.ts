import type { Alarm } from './alarm/fact';
import type { Api } from './api/fact';
import type { ApiCache } from './api-cache/fact';
import type { ApiMethod } from './api-method/fact';
import type { ApiResolver } from './api-resolver/fact';
import type { ApiSource } from './api-source/fact';
import type { ApiStage } from './api-stage/fact';
import type { Base } from './base';
import type { BatchJob } from './batch-job/fact';
import type { Cache } from './cache/fact';
import type { CatalogDefaults } from './catalog-defaults/fact';
import type { ColumnAccess } from './column-access/fact';
import type { ComputeCluster } from './compute-cluster/fact';
import type { Crawler } from './crawler/fact';
import type { CreditMonitor } from './credit-monitor/fact';
import type { Database } from './database/fact';
import type { DatabaseSettings } from './database-settings/fact';
import type { DeliveryStream } from './delivery-stream/fact';
import type { DruidSpec } from './druid-spec/fact';
import type { EgressPath } from './egress-path/fact';
import type { EncryptionKey } from './encryption-key/fact';
import type { FeatureGroup } from './feature-group/fact';
import type { FeatureRepo } from './feature-repo/fact';
import type { FeatureStore } from './feature-store/fact';
import type { FeatureView } from './feature-view/fact';
import type { ServerlessFunction } from './function/fact';
import type { Grant } from './grant/fact';
import type { HadoopStep } from './hadoop-step/fact';
import type { KeyValueTable } from './key-value-table/fact';
import type { LakeTable } from './lake-table/fact';
import type { LoadTrigger } from './load-trigger/fact';
import type { LogGroup } from './log-group/fact';
import type { MaterializedView } from './materialized-view/fact';
import type { NamedQuery } from './named-query/fact';
import type { NetworkPolicy } from './network-policy/fact';
import type { ObjectStore } from './object-store/fact';
import type { Orchestrator } from './orchestrator/fact';
import type { QueryWorkgroup } from './query-workgroup/fact';
import type { Queue } from './queue/fact';
import type { ReplicationEndpoint } from './replication-endpoint/fact';
import type { ReplicationInstance } from './replication-instance/fact';
import type { ReplicationTask } from './replication-task/fact';
import type { ScalingPolicy } from './scaling-policy/fact';
import type { Schedule } from './schedule/fact';
import type { SchemaSubject } from './schema-subject/fact';
import type { StoreEndpoint } from './store-endpoint/fact';
import type { Stream } from './stream/fact';
import type { StreamCluster } from './stream-cluster/fact';
import type { StreamConnector } from './stream-connector/fact';
import type { StreamConsumer } from './stream-consumer/fact';
import type { StreamProcessor } from './stream-processor/fact';
import type { StreamWriter } from './stream-writer/fact';
import type { SyncConnection } from './sync-connection/fact';
import type { TableUpkeep } from './table-upkeep/fact';
import type { Warehouse } from './warehouse/fact';
import type { WarehouseDatabase } from './warehouse-database/fact';
import type { WarehouseGrant } from './warehouse-grant/fact';
import type { WarehouseQuery } from './warehouse-query/fact';
import type { WarehouseSettings } from './warehouse-settings/fact';
import type { WarehouseStage } from './warehouse-stage/fact';
import type { WarehouseTable } from './warehouse-table/fact';
import type { WarehouseUser } from './warehouse-user/fact';
import type { Workflow } from './workflow/fact';

export type * from './alarm/fact';
export type * from './api/fact';
export type * from './api-cache/fact';
export type * from './api-method/fact';
export type * from './api-resolver/fact';
export type * from './api-source/fact';
export type * from './api-stage/fact';
export type * from './base';
export type * from './batch-job/fact';
export type * from './cache/fact';
export type * from './catalog-defaults/fact';
export type * from './column-access/fact';
export type * from './compute-cluster/fact';
export type * from './crawler/fact';
export type * from './credit-monitor/fact';
export type * from './database/fact';
export type * from './database-settings/fact';
export type * from './delivery-stream/fact';
export type * from './druid-spec/fact';
export type * from './egress-path/fact';
export type * from './encryption-key/fact';
export type * from './feature-group/fact';
export type * from './feature-repo/fact';
export type * from './feature-store/fact';
export type * from './feature-view/fact';
export type * from './function/fact';
export type * from './grant/fact';
export type * from './hadoop-step/fact';
export type * from './key-value-table/fact';
export type * from './lake-table/fact';
export type * from './load-trigger/fact';
export type * from './log-group/fact';
export type * from './materialized-view/fact';
export type * from './named-query/fact';
export type * from './network-policy/fact';
export type * from './object-store/fact';
export type * from './orchestrator/fact';
export type * from './query-workgroup/fact';
export type * from './queue/fact';
export type * from './replication-endpoint/fact';
export type * from './replication-instance/fact';
export type * from './replication-task/fact';
export type * from './scaling-policy/fact';
export type * from './schedule/fact';
export type * from './schema-subject/fact';
export type * from './store-endpoint/fact';
export type * from './stream/fact';
export type * from './stream-cluster/fact';
export type * from './stream-connector/fact';
export type * from './stream-consumer/fact';
export type * from './stream-processor/fact';
export type * from './stream-writer/fact';
export type * from './sync-connection/fact';
export type * from './table-upkeep/fact';
export type * from './warehouse/fact';
export type * from './warehouse-database/fact';
export type * from './warehouse-grant/fact';
export type * from './warehouse-query/fact';
export type * from './warehouse-settings/fact';
export type * from './warehouse-stage/fact';
export type * from './warehouse-table/fact';
export type * from './warehouse-user/fact';
export type * from './workflow/fact';

/** Everything of one input together: what budgets are about. */
export interface Estate extends Base {
  readonly kind: 'Estate';
}

export type Fact =
  | ObjectStore
  | LakeTable
  | TableUpkeep
  | Crawler
  | ColumnAccess
  | CatalogDefaults
  | QueryWorkgroup
  | NamedQuery
  | BatchJob
  | EgressPath
  | StoreEndpoint
  | Api
  | ApiCache
  | ApiMethod
  | ApiResolver
  | ApiSource
  | ApiStage
  | FeatureGroup
  | FeatureRepo
  | FeatureStore
  | FeatureView
  | MaterializedView
  | ServerlessFunction
  | Grant
  | EncryptionKey
  | KeyValueTable
  | DeliveryStream
  | Queue
  | SchemaSubject
  | Stream
  | StreamCluster
  | StreamConnector
  | StreamConsumer
  | StreamProcessor
  | LoadTrigger
  | HadoopStep
  | SyncConnection
  | DatabaseSettings
  | ReplicationEndpoint
  | ReplicationInstance
  | ReplicationTask
  | CreditMonitor
  | Warehouse
  | WarehouseDatabase
  | WarehouseQuery
  | WarehouseSettings
  | WarehouseTable
  | WarehouseUser
  | Alarm
  | ComputeCluster
  | LogGroup
  | Orchestrator
  | Schedule
  | Workflow
  | Database
  | Cache
  | ScalingPolicy
  | NetworkPolicy
  | WarehouseGrant
  | WarehouseStage
  | StreamWriter
  | DruidSpec
  | Estate;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/** What a vocabulary reads of a fact: everything but what every fact has. */
export type Attributes<F extends Fact> = Omit<F, keyof Base | 'kind'>;
