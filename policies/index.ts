import { airflowPokingSensorsFillWorkers } from './capacity/airflow-poking-sensors-fill-workers';
import { apiPeakAboveRegionalThrottle } from './capacity/api-peak-above-regional-throttle';
import { apiStageWithoutOwnThrottle } from './capacity/api-stage-without-own-throttle';
import { batchCronjobWithoutMemoryLimit } from './capacity/batch-cronjob-without-memory-limit';
import { bigtableAutoscalingMaxBelowNeed } from './capacity/bigtable-autoscaling-max-below-need';
import { bigtableHddForLowLatencyReads } from './capacity/bigtable-hdd-for-low-latency-reads';
import { databaseBurstableInProduction } from './capacity/database-burstable-in-production';
import { databaseStorageFixed } from './capacity/database-storage-fixed';
import { debeziumTasksMaxAboveOne } from './capacity/debezium-tasks-max-above-one';
import { dmsFullLobMode } from './capacity/dms-full-lob-mode';
import { dmsStorageTooSmall } from './capacity/dms-storage-too-small';
import { dynamodbFixedCapacity } from './capacity/dynamodb-fixed-capacity';
import { dynamodbIndexThrottlesItsTable } from './capacity/dynamodb-index-throttles-its-table';
import { dynamodbNewOnDemandTableCold } from './capacity/dynamodb-new-on-demand-table-cold';
import { emrServerlessWorkerShapeInvalidOrSmall } from './capacity/emr-serverless-worker-shape-invalid-or-small';
import { emrSpotSingleInstanceType } from './capacity/emr-spot-single-instance-type';
import { eventhubBasicTier } from './capacity/eventhub-basic-tier';
import { eventhubThroughputBelowPeak } from './capacity/eventhub-throughput-below-peak';
import { firehoseDirectPutRegionQuota } from './capacity/firehose-direct-put-region-quota';
import { flinkMaxParallelismNotSet } from './capacity/flink-max-parallelism-not-set';
import { flinkSqlStateNeverCleaned } from './capacity/flink-sql-state-never-cleaned';
import { functionNeverRuns } from './capacity/function-never-runs';
import { kafkaRetentionBytesIsPerPartition } from './capacity/kafka-retention-bytes-is-per-partition';
import { kafkaStreamsIdleInstances } from './capacity/kafka-streams-idle-instances';
import { kinesisOnDemandBurst } from './capacity/kinesis-on-demand-burst';
import { kinesisOnDemandWithShards } from './capacity/kinesis-on-demand-with-shards';
import { kinesisShardsBelowPeak } from './capacity/kinesis-shards-below-peak';
import { kinesisTooManySharedReaders } from './capacity/kinesis-too-many-shared-readers';
import { mskNoStorageAutoscaling } from './capacity/msk-no-storage-autoscaling';
import { mskPartitionsPerBroker } from './capacity/msk-partitions-per-broker';
import { mskT3SmallInProduction } from './capacity/msk-t3-small-in-production';
import { mskVolumeBelowRetention } from './capacity/msk-volume-below-retention';
import { mwaaWorkersBelowPeakTasks } from './capacity/mwaa-workers-below-peak-tasks';
import { prefixRequestRate } from './capacity/prefix-request-rate';
import { pubsubOrderingKeyLimit } from './capacity/pubsub-ordering-key-limit';
import { redisBurstableNodeInProduction } from './capacity/redis-burstable-node-in-production';
import { redisWorkingSetAboveUsableMemory } from './capacity/redis-working-set-above-usable-memory';
import { sagemakerProvisionedWithoutHeadroom } from './capacity/sagemaker-provisioned-without-headroom';
import { sparkExecutorShape } from './capacity/spark-executor-shape';
import { sparkNoMaxOffsets } from './capacity/spark-no-max-offsets';
import { sparkShufflePartitionsDefault } from './capacity/spark-shuffle-partitions-default';
import { vertexOnlineStoreMaxNodes } from './capacity/vertex-online-store-max-nodes';
import { accessLogsIntoItself } from './cost/access-logs-into-itself';
import { airbyteFullRefreshLarge } from './cost/airbyte-full-refresh-large';
import { apiGatewayCacheProvisionedForUncacheableApi } from './cost/api-gateway-cache-provisioned-for-uncacheable-api';
import { bigqueryBaselineSlotsIdle } from './cost/bigquery-baseline-slots-idle';
import { bigqueryDailyQueryQuotaUntouched } from './cost/bigquery-daily-query-quota-untouched';
import { bigqueryJobWithoutBytesCap } from './cost/bigquery-job-without-bytes-cap';
import { bigqueryPartitionFilterNotRequired } from './cost/bigquery-partition-filter-not-required';
import { bigqueryPhysicalBillingWithFullTimeTravel } from './cost/bigquery-physical-billing-with-full-time-travel';
import { budgetExceeded } from './cost/budget-exceeded';
import { clusteringKeyOnSmallTable } from './cost/clustering-key-on-small-table';
import { clusteringKeyTooManyOrTooFine } from './cost/clustering-key-too-many-or-too-fine';
import { cosmosIndexesEveryPath } from './cost/cosmos-indexes-every-path';
import { cosmosManualThroughputForVariableLoad } from './cost/cosmos-manual-throughput-for-variable-load';
import { crawlerFullRecrawl } from './cost/crawler-full-recrawl';
import { databaseOldStorage } from './cost/database-old-storage';
import { databricksClusterAutoterminationOff } from './cost/databricks-cluster-autotermination-off';
import { databricksJobOnAllPurposeCluster } from './cost/databricks-job-on-all-purpose-cluster';
import { dataflowExactlyOnceForMapOnly } from './cost/dataflow-exactly-once-for-map-only';
import { dataprocClusterWithoutScheduledDeletion } from './cost/dataproc-cluster-without-scheduled-deletion';
import { dataprocServerlessBatchWithoutTtl } from './cost/dataproc-serverless-batch-without-ttl';
import { datastreamFresherThanNeeded } from './cost/datastream-fresher-than-needed';
import { dynamicTableLagShorterThanNeeded } from './cost/dynamic-table-lag-shorter-than-needed';
import { dynamodbIndexProjectsEverything } from './cost/dynamodb-index-projects-everything';
import { dynamodbOnDemandForSteadyLoad } from './cost/dynamodb-on-demand-for-steady-load';
import { dynamodbProvisionedBelowBreakEven } from './cost/dynamodb-provisioned-below-break-even';
import { dynamodbTableClassMismatch } from './cost/dynamodb-table-class-mismatch';
import { elasticacheRedisEngineWhereValkeyIsCheaper } from './cost/elasticache-redis-engine-where-valkey-is-cheaper';
import { emrClusterNeverTerminates } from './cost/emr-cluster-never-terminates';
import { emrServerlessPreInitialisedWorkersHeld } from './cost/emr-serverless-pre-initialised-workers-held';
import { emrServerlessWithoutMaximumCapacity } from './cost/emr-serverless-without-maximum-capacity';
import { eventhubAutoInflateNeverDeflates } from './cost/eventhub-auto-inflate-never-deflates';
import { featureViewSyncMoreOftenThanDataChanges } from './cost/feature-view-sync-more-often-than-data-changes';
import { firehoseTinyRecords } from './cost/firehose-tiny-records';
import { firehoseUncompressed } from './cost/firehose-uncompressed';
import { glueBookmarkDisabled } from './cost/glue-bookmark-disabled';
import { glueStandardClassForOvernight } from './cost/glue-standard-class-for-overnight';
import { glueTimeout48Hours } from './cost/glue-timeout-48-hours';
import { graphqlListFieldWithoutBatching } from './cost/graphql-list-field-without-batching';
import { graphqlQueryDepthUnlimited } from './cost/graphql-query-depth-unlimited';
import { highChurnTableWithLongTimeTravel } from './cost/high-churn-table-with-long-time-travel';
import { kinesisOnDemandForSteadyLoad } from './cost/kinesis-on-demand-for-steady-load';
import { kinesisTinyRecords } from './cost/kinesis-tiny-records';
import { kmsNoBucketKey } from './cost/kms-no-bucket-key';
import { managedFlinkParallelismMetrics } from './cost/managed-flink-parallelism-metrics';
import { materializedViewOverRowSecuredTable } from './cost/materialized-view-over-row-secured-table';
import { materializedViewRefreshedMoreOftenThanRead } from './cost/materialized-view-refreshed-more-often-than-read';
import { missingCostTags } from './cost/missing-cost-tags';
import { multiClusterWarehouseAlwaysMaximized } from './cost/multi-cluster-warehouse-always-maximized';
import { natInsteadOfGatewayEndpoint } from './cost/nat-instead-of-gateway-endpoint';
import { notificationLoop } from './cost/notification-loop';
import { pubsubLongRetainedBacklog } from './cost/pubsub-long-retained-backlog';
import { redshiftClusterNeverPaused } from './cost/redshift-cluster-never-paused';
import { redshiftDiststyleAllOnLargeTable } from './cost/redshift-diststyle-all-on-large-table';
import { redshiftExtraFeaturesWithoutUsageLimit } from './cost/redshift-extra-features-without-usage-limit';
import { redshiftServerlessDefaultBaseCapacity } from './cost/redshift-serverless-default-base-capacity';
import { redshiftServerlessWithoutUsageLimit } from './cost/redshift-serverless-without-usage-limit';
import { resourceMonitorWithoutSuspendTrigger } from './cost/resource-monitor-without-suspend-trigger';
import { rowPolicyOnPartitionColumn } from './cost/row-policy-on-partition-column';
import { savedQueryReadsEveryPartition } from './cost/saved-query-reads-every-partition';
import { scheduledQueryReadsEveryPartition } from './cost/scheduled-query-reads-every-partition';
import { serverlessSnowflakeSpendUnbudgeted } from './cost/serverless-snowflake-spend-unbudgeted';
import { stagingTableWithLongTimeTravel } from './cost/staging-table-with-long-time-travel';
import { streamTriggerOneRecordACall } from './cost/stream-trigger-one-record-a-call';
import { synapseSparkPoolWithoutAutoPause } from './cost/synapse-spark-pool-without-auto-pause';
import { warehouseOversized } from './cost/warehouse-oversized';
import { warehouseServesPointLookups } from './cost/warehouse-serves-point-lookups';
import { warehouseStatementTimeoutTwoDays } from './cost/warehouse-statement-timeout-two-days';
import { warehouseSuspendsBelowBillingMinimum } from './cost/warehouse-suspends-below-billing-minimum';
import { warehouseSuspendsLateOrNever } from './cost/warehouse-suspends-late-or-never';
import { warehouseWithoutResourceMonitor } from './cost/warehouse-without-resource-monitor';
import { workgroupNoScanLimit } from './cost/workgroup-no-scan-limit';
import type { Policy } from './define';
import { databaseBackupsShort } from './durability/database-backups-short';
import { databaseNoBackups } from './durability/database-no-backups';
import { databaseNoLastSnapshot } from './durability/database-no-last-snapshot';
import { databaseNoPointInTime } from './durability/database-no-point-in-time';
import { databaseUnprotected } from './durability/database-unprotected';
import { datasetTakesItsTables } from './durability/dataset-takes-its-tables';
import { featureStoreForceDestroy } from './durability/feature-store-force-destroy';
import { forceDestroy } from './durability/force-destroy';
import { hierarchicalNamespaceOff } from './durability/hierarchical-namespace-off';
import { kafkaVolumesDeletedWithCluster } from './durability/kafka-volumes-deleted-with-cluster';
import { noVersioning } from './durability/no-versioning';
import { oneZoneStorage } from './durability/one-zone-storage';
import { replicationSkipsEncryptedObjects } from './durability/replication-skips-encrypted-objects';
import { snowflakeTableWithoutTimeTravel } from './durability/snowflake-table-without-time-travel';
import { warehouseDroppedWithoutSnapshot } from './durability/warehouse-dropped-without-snapshot';
import { codecReaderLacks } from './format/codec-reader-lacks';
import { dmsCdcSmallFiles } from './format/dms-cdc-small-files';
import { dmsPreserveTransactionsForcesCsv } from './format/dms-preserve-transactions-forces-csv';
import { dmsS3CsvDefault } from './format/dms-s3-csv-default';
import { eventhubCaptureSmallOrEmptyFiles } from './format/eventhub-capture-small-or-empty-files';
import { filesUnderTarget } from './format/files-under-target';
import { firehoseConversionBufferUnder64 } from './format/firehose-conversion-buffer-under-64';
import { firehoseConversionWithCompression } from './format/firehose-conversion-with-compression';
import { firehoseDefaultBuffer } from './format/firehose-default-buffer';
import { firehoseJsonNotDelimited } from './format/firehose-json-not-delimited';
import { flinkCommitIntervalSmallFiles } from './format/flink-commit-interval-small-files';
import { gzipTextUnsplittable } from './format/gzip-text-unsplittable';
import { icebergNoCompaction } from './format/iceberg-no-compaction';
import { pubsubCloudStorageSmallFiles } from './format/pubsub-cloud-storage-small-files';
import { s3SinkFlushSize } from './format/s3-sink-flush-size';
import { sagemakerOfflineStoreGlueFormat } from './format/sagemaker-offline-store-glue-format';
import { textTableAtScale } from './format/text-table-at-scale';
import { uncompressedFiles } from './format/uncompressed-files';
import { apiCacheTtlLongerThanFreshnessNeed } from './freshness/api-cache-ttl-longer-than-freshness-need';
import { dbtJobWithoutSourceFreshness } from './freshness/dbt-job-without-source-freshness';
import { dynamicTableLagTreatedAsGuarantee } from './freshness/dynamic-table-lag-treated-as-guarantee';
import { dynamodbTtlTrustedAsExact } from './freshness/dynamodb-ttl-trusted-as-exact';
import { feastRegistryCacheStale } from './freshness/feast-registry-cache-stale';
import { featureViewSyncSlowerThanNeed } from './freshness/feature-view-sync-slower-than-need';
import { feedViewRefreshSlowerThanNeed } from './freshness/feed-view-refresh-slower-than-need';
import { materializedViewNotRefreshed } from './freshness/materialized-view-not-refreshed';
import { redshiftViewAutoRefreshNotGuaranteed } from './freshness/redshift-view-auto-refresh-not-guaranteed';
import { abortMultipartMissing } from './lifecycle/abort-multipart-missing';
import { archiveOnZoneRedundant } from './lifecycle/archive-on-zone-redundant';
import { bigqueryDefaultExpirationDeletesPublishedTables } from './lifecycle/bigquery-expiration-deletes-published-tables';
import { bigqueryPartitionExpiryShorterThanRetention } from './lifecycle/bigquery-partition-expiry-shorter-than-retention';
import { bigqueryTableHasAnEnd } from './lifecycle/bigquery-table-has-an-end';
import { bigtableFamilyWithoutGcPolicy } from './lifecycle/bigtable-family-without-gc-policy';
import { cosmosContainerWithoutTtl } from './lifecycle/cosmos-container-without-ttl';
import { dearerThanStaying } from './lifecycle/dearer-than-staying';
import { deltaVacuumShorterThanTrainingHorizon } from './lifecycle/delta-vacuum-shorter-than-training-horizon';
import { deltaVacuumUnder7Days } from './lifecycle/delta-vacuum-under-7-days';
import { deltaVacuumUnguarded } from './lifecycle/delta-vacuum-unguarded';
import { druidLoadRuleWithoutDropRule } from './lifecycle/druid-load-rule-without-drop-rule';
import { dynamodbTimeSeriesWithoutTtl } from './lifecycle/dynamodb-time-series-without-ttl';
import { emrLogsLostWithCluster } from './lifecycle/emr-logs-lost-with-cluster';
import { expireBeforeMinimumDuration } from './lifecycle/expire-before-minimum-duration';
import { feastRedisGrowsWithoutExpiry } from './lifecycle/feast-redis-grows-without-expiry';
import { goldTableTransientOrZeroRetention } from './lifecycle/gold-table-transient-or-zero-retention';
import { icebergMetadataFilesPileUp } from './lifecycle/iceberg-metadata-files-pile-up';
import { icebergOrphanRetentionTooShort } from './lifecycle/iceberg-orphan-retention-too-short';
import { icebergSnapshotsNeverExpire } from './lifecycle/iceberg-snapshots-never-expire';
import { intelligentTieringArchiveUnderTable } from './lifecycle/intelligent-tiering-archive-under-table';
import { intelligentTieringSmallObjects } from './lifecycle/intelligent-tiering-small-objects';
import { keyspacesTableWithoutDefaultTtl } from './lifecycle/keyspaces-table-without-default-ttl';
import { noExpiry } from './lifecycle/no-expiry';
import { objectLockOnTable } from './lifecycle/object-lock-on-table';
import { oldVersionsBeyondNeed } from './lifecycle/old-versions-beyond-need';
import { oldVersionsKeptForEver } from './lifecycle/old-versions-kept-for-ever';
import { orchestratorMetadataNeverCleaned } from './lifecycle/orchestrator-metadata-never-cleaned';
import { personalDataKeptTooLong } from './lifecycle/personal-data-kept-too-long';
import { pipelineLogsKeptForEver } from './lifecycle/pipeline-logs-kept-for-ever';
import { replicaWithoutLifecycle } from './lifecycle/replica-without-lifecycle';
import { sagemakerOnlineStoreWithoutTtl } from './lifecycle/sagemaker-online-store-without-ttl';
import { scratchDatasetNeverExpires } from './lifecycle/scratch-dataset-never-expires';
import { smallObjectsToCold } from './lifecycle/small-objects-to-cold';
import { snapshotExpiryShorterThanReaders } from './lifecycle/snapshot-expiry-shorter-than-readers';
import { softDeleteBeyondNeed } from './lifecycle/soft-delete-beyond-need';
import { streamCheckpointPrefixExpires } from './lifecycle/stream-checkpoint-prefix-expires';
import { tableDataArchivedUnreadable } from './lifecycle/table-data-archived-unreadable';
import { tableFilesExpiredByAge } from './lifecycle/table-files-expired-by-age';
import { topicKeptForEver } from './lifecycle/topic-kept-for-ever';
import { transitionOrder } from './lifecycle/transition-order';
import { alarmTellsNobody } from './observability/alarm-tells-nobody';
import { apiCallsNotRecorded } from './observability/api-calls-not-recorded';
import { apiStageWithoutLogs } from './observability/api-stage-without-logs';
import { brokerLogsMissing } from './observability/broker-logs-missing';
import { connectorLogsMissing } from './observability/connector-logs-missing';
import { databaseLogsNotExported } from './observability/database-logs-not-exported';
import { deadLettersUnwatched } from './observability/dead-letters-unwatched';
import { dmsTaskNoLogging } from './observability/dms-task-no-logging';
import { firehoseNoErrorLog } from './observability/firehose-no-error-log';
import { graphqlFieldsNotLogged } from './observability/graphql-fields-not-logged';
import { managedFlinkNoLogs } from './observability/managed-flink-no-logs';
import { mskMonitoringDefault } from './observability/msk-monitoring-default';
import { noInventoryOrMetrics } from './observability/no-inventory-or-metrics';
import { orchestratorLogsOff } from './observability/orchestrator-logs-off';
import { redshiftUserActivityLogOff } from './observability/redshift-user-activity-log-off';
import { streamLagUnwatched } from './observability/stream-lag-unwatched';
import { warehouseAuditLogOff } from './observability/warehouse-audit-log-off';
import { workflowNotLogged } from './observability/workflow-not-logged';
import { bigqueryClusterOrderIgnoresFilters } from './partitioning/bigquery-cluster-order-ignores-filters';
import { bigqueryLargeTableUnpartitioned } from './partitioning/bigquery-large-table-unpartitioned';
import { bigqueryPartitionsTooSmall } from './partitioning/bigquery-partitions-too-small';
import { cassandraTimeSeriesPartitionUnbounded } from './partitioning/cassandra-time-series-partition-unbounded';
import { coarserThanQueries } from './partitioning/coarser-than-queries';
import { cosmosLogicalPartitionTooBig } from './partitioning/cosmos-logical-partition-too-big';
import { ctasLosesLayout } from './partitioning/ctas-loses-layout';
import { dateBeforeSubjectInPath } from './partitioning/date-before-subject-in-path';
import { dmsS3NoDatePartition } from './partitioning/dms-s3-no-date-partition';
import { dmsStreamTargetOneKeyPerTable } from './partitioning/dms-stream-target-one-key-per-table';
import { druidSegmentsOutsideTargetSize } from './partitioning/druid-segments-outside-target-size';
import { dynamodbLowCardinalityPartitionKey } from './partitioning/dynamodb-low-cardinality-partition-key';
import { eventhubPartitionsCannotChange } from './partitioning/eventhub-partitions-cannot-change';
import { externalTableNoPartitionFilter } from './partitioning/external-table-no-partition-filter';
import { firehosePartitioningIncomplete } from './partitioning/firehose-partitioning-incomplete';
import { highCardinalityPartitionKey } from './partitioning/high-cardinality-partition-key';
import { kafkaAutoCreatedSinglePartition } from './partitioning/kafka-auto-created-single-partition';
import { keyNotFiltered } from './partitioning/key-not-filtered';
import { keyspacesHotPartition } from './partitioning/keyspaces-hot-partition';
import { kinesisConstantPartitionKey } from './partitioning/kinesis-constant-partition-key';
import { kinesisFewerKeysThanShards } from './partitioning/kinesis-fewer-keys-than-shards';
import { lifecycleStagesMixed } from './partitioning/lifecycle-stages-mixed';
import { partitionsTooSmall } from './partitioning/partitions-too-small';
import { projectionFixedEndDate } from './partitioning/projection-fixed-end-date';
import { projectionInjectedWithoutFilter } from './partitioning/projection-injected-without-filter';
import { projectionMostlyEmpty } from './partitioning/projection-mostly-empty';
import { projectionReadByOtherEngine } from './partitioning/projection-read-by-other-engine';
import { projectionTooFine } from './partitioning/projection-too-fine';
import { projectionUnderLakeFormationFilters } from './partitioning/projection-under-lake-formation-filters';
import { projectionWrong } from './partitioning/projection-wrong';
import { redshiftDistKeySkewed } from './partitioning/redshift-dist-key-skewed';
import { redshiftInterleavedKeyOnTime } from './partitioning/redshift-interleaved-key-on-time';
import { timePartitionMissing } from './partitioning/time-partition-missing';
import { tooManyPartitionColumns } from './partitioning/too-many-partition-columns';
import { tooManyPartitions } from './partitioning/too-many-partitions';
import { unpartitionedGrowingTable } from './partitioning/unpartitioned-growing-table';
import { apiGatewayTimeoutShorterThanWarehouseQuery } from './quota/api-gateway-timeout-shorter-than-warehouse-query';
import { apiManagementConsumptionLimits } from './quota/api-management-consumption-limits';
import { apiResponseLargerThanGatewayPayload } from './quota/api-response-larger-than-gateway-payload';
import { athenaCtas100Partitions } from './quota/athena-ctas-100-partitions';
import { bigqueryLoadsPerTablePerDay } from './quota/bigquery-loads-per-table-per-day';
import { bigqueryPartitionCountExceeded } from './quota/bigquery-partition-count-exceeded';
import { dynamodbLocalIndexCollectionLimit } from './quota/dynamodb-local-index-collection-limit';
import { eventhubConsumerGroupReadTwice } from './quota/eventhub-consumer-group-read-twice';
import { eventhubSharedConsumerGroup } from './quota/eventhub-shared-consumer-group';
import { featureBatchGetFanOut } from './quota/feature-batch-get-fan-out';
import { firehoseDynamicPartitions } from './quota/firehose-dynamic-partitions';
import { mskServerlessLimits } from './quota/msk-serverless-limits';
import { stepFunctionsHistoryLimit } from './quota/step-functions-history-limit';
import { airbyteIncrementalMissesDeletes } from './reliability/airbyte-incremental-misses-deletes';
import { airflowSlaIgnoredInVersion3 } from './reliability/airflow-sla-ignored-in-version-3';
import { airflowTaskWithoutRetriesOrTimeout } from './reliability/airflow-task-without-retries-or-timeout';
import { airflowVersionOutOfSupport } from './reliability/airflow-version-out-of-support';
import { apiManagementDeveloperTierInProduction } from './reliability/api-management-developer-tier-in-production';
import { appsyncApiKeyExpiryUnmanaged } from './reliability/appsync-api-key-expiry-unmanaged';
import { asaLateArrivalTooSmall } from './reliability/asa-late-arrival-too-small';
import { asaOutOfOrderDrop } from './reliability/asa-out-of-order-drop';
import { asaOutputErrorsDropped } from './reliability/asa-output-errors-dropped';
import { azureRedisBasicWithoutSla } from './reliability/azure-redis-basic-without-sla';
import { batchCronjobOverlapsItself } from './reliability/batch-cronjob-overlaps-itself';
import { batchCronjobWithoutDeadline } from './reliability/batch-cronjob-without-deadline';
import { bigqueryTableDropUnprotected } from './reliability/bigquery-table-drop-unprotected';
import { bigtableTableUnprotected } from './reliability/bigtable-table-unprotected';
import { cacheVersionUnsupported } from './reliability/cache-version-unsupported';
import { composerLegacyGeneration } from './reliability/composer-legacy-generation';
import { composerWithoutSnapshotsOrResilience } from './reliability/composer-without-snapshots-or-resilience';
import { confluentSingleZoneProduction } from './reliability/confluent-single-zone-production';
import { connectToleratesErrorsSilently } from './reliability/connect-tolerates-errors-silently';
import { cosmosNoAutomaticFailover } from './reliability/cosmos-no-automatic-failover';
import { cosmosPeriodicBackupKeepsEightHours } from './reliability/cosmos-periodic-backup-keeps-eight-hours';
import { databaseMinorUpgradesOff } from './reliability/database-minor-upgrades-off';
import { databaseSingleZone } from './reliability/database-single-zone';
import { databaseVersionUnsupported } from './reliability/database-version-unsupported';
import { databricksDriverOnSpot } from './reliability/databricks-driver-on-spot';
import { dataflowAtLeastOnceWithAggregates } from './reliability/dataflow-at-least-once-with-aggregates';
import { dataflowFlexJobCancelledOnDestroy } from './reliability/dataflow-flex-job-cancelled-on-destroy';
import { dataprocAutoscalingWithoutDecommission } from './reliability/dataproc-autoscaling-without-decommission';
import { datastreamCreatedNotStarted } from './reliability/datastream-created-not-started';
import { deadLetterAfterOneTry } from './reliability/dead-letter-after-one-try';
import { deadLettersExpireFirst } from './reliability/dead-letters-expire-first';
import { debeziumDropsSlotOnStop } from './reliability/debezium-drops-slot-on-stop';
import { debeziumHistoryTopicPartitioned } from './reliability/debezium-history-topic-partitioned';
import { debeziumNoHeartbeat } from './reliability/debezium-no-heartbeat';
import { deltaS3MultiWriter } from './reliability/delta-s3-multi-writer';
import { dmsCdcSingleAz } from './reliability/dms-cdc-single-az';
import { dmsDataErrorsOnlyLogged } from './reliability/dms-data-errors-only-logged';
import { dmsEmptyMappingSucceeds } from './reliability/dms-empty-mapping-succeeds';
import { dmsLobTruncation } from './reliability/dms-lob-truncation';
import { dmsPgHeartbeatOff } from './reliability/dms-pg-heartbeat-off';
import { dmsValidationOff } from './reliability/dms-validation-off';
import { druidDerbyMetadata } from './reliability/druid-derby-metadata';
import { dynamodbGlobalTableCounterConflict } from './reliability/dynamodb-global-table-counter-conflict';
import { dynamodbRecordStoreUnprotected } from './reliability/dynamodb-record-store-unprotected';
import { dynamodbStreamWithTooManyReaders } from './reliability/dynamodb-stream-with-too-many-readers';
import { emrCoreNodesOnSpot } from './reliability/emr-core-nodes-on-spot';
import { emrDriverMayLandOnSpot } from './reliability/emr-driver-may-land-on-spot';
import { emrHdfsSingleCopy } from './reliability/emr-hdfs-single-copy';
import { emrReleaseOutOfSupport } from './reliability/emr-release-out-of-support';
import { emrSinglePrimaryInProduction } from './reliability/emr-single-primary-in-production';
import { emrTerminationUnprotected } from './reliability/emr-termination-unprotected';
import { eventhubGeoDrMetadataOnly } from './reliability/eventhub-geo-dr-metadata-only';
import { eventhubRetentionBelowNeed } from './reliability/eventhub-retention-below-need';
import { eventhubZoneRedundancyOff } from './reliability/eventhub-zone-redundancy-off';
import { feastFileRegistryWithManyWriters } from './reliability/feast-file-registry-with-many-writers';
import { feastSqliteOnlineStoreInProduction } from './reliability/feast-sqlite-online-store-in-production';
import { featureOfflineTableWithoutEventTime } from './reliability/feature-offline-table-without-event-time';
import { fifoDeadLetterMismatch } from './reliability/fifo-dead-letter-mismatch';
import { firehose24hLoss } from './reliability/firehose-24h-loss';
import { firehosePrefixWithoutErrorPrefix } from './reliability/firehose-prefix-without-error-prefix';
import { firehoseTransformLimits } from './reliability/firehose-transform-limits';
import { firehoseTransformWithoutBackup } from './reliability/firehose-transform-without-backup';
import { flinkAllowNonRestoredState } from './reliability/flink-allow-non-restored-state';
import { flinkCdcDuplicatesNotRemoved } from './reliability/flink-cdc-duplicates-not-removed';
import { flinkCheckpointingOff } from './reliability/flink-checkpointing-off';
import { flinkCheckpointsDeletedOnCancel } from './reliability/flink-checkpoints-deleted-on-cancel';
import { flinkCheckpointsNotDurable } from './reliability/flink-checkpoints-not-durable';
import { flinkKafkaTransactionTimeout } from './reliability/flink-kafka-transaction-timeout';
import { flinkNoJobmanagerHa } from './reliability/flink-no-jobmanager-ha';
import { flinkNotNullEnforcerDrop } from './reliability/flink-not-null-enforcer-drop';
import { flinkOperatorModePrerequisites } from './reliability/flink-operator-mode-prerequisites';
import { flinkOperatorStatelessUpgrade } from './reliability/flink-operator-stateless-upgrade';
import { flinkParallelismAbovePartitions } from './reliability/flink-parallelism-above-partitions';
import { flinkSharedTransactionalPrefix } from './reliability/flink-shared-transactional-prefix';
import { flinkSqlIdleTimeoutOff } from './reliability/flink-sql-idle-timeout-off';
import { freshnessAlarmSilentWhenDataMissing } from './reliability/freshness-alarm-silent-when-data-missing';
import { functionDropsFailedEvents } from './reliability/function-drops-failed-events';
import { functionRuntimeUnsupported } from './reliability/function-runtime-unsupported';
import { glueBookmarkConcurrentRuns } from './reliability/glue-bookmark-concurrent-runs';
import { jobFailureWithoutAlarm } from './reliability/job-failure-without-alarm';
import { kafkaCompactedTopicSlowReader } from './reliability/kafka-compacted-topic-slow-reader';
import { kafkaDefaultMinIsrEqualsRf } from './reliability/kafka-default-min-isr-equals-rf';
import { kafkaDefaultMinIsrOne } from './reliability/kafka-default-min-isr-one';
import { kafkaDefaultReplicationOne } from './reliability/kafka-default-replication-one';
import { kafkaEphemeralStorage } from './reliability/kafka-ephemeral-storage';
import { kafkaMinIsrEqualsRf } from './reliability/kafka-min-isr-equals-rf';
import { kafkaMinIsrOne } from './reliability/kafka-min-isr-one';
import { kafkaOffsetsExpireBeforeData } from './reliability/kafka-offsets-expire-before-data';
import { kafkaOnZookeeper } from './reliability/kafka-on-zookeeper';
import { kafkaReplicationFactorOne } from './reliability/kafka-replication-factor-one';
import { kafkaRetentionShort } from './reliability/kafka-retention-short';
import { kafkaStreamsAtLeastOnceDefault } from './reliability/kafka-streams-at-least-once-default';
import { kafkaStreamsNoStandby } from './reliability/kafka-streams-no-standby';
import { kafkaStreamsSingleReplicaChangelog } from './reliability/kafka-streams-single-replica-changelog';
import { kafkaStreamsStateOnEphemeralDisk } from './reliability/kafka-streams-state-on-ephemeral-disk';
import { kafkaTooFewBrokers } from './reliability/kafka-too-few-brokers';
import { kafkaVersionUnsupported } from './reliability/kafka-version-unsupported';
import { kinesisAnalyticsSqlGone } from './reliability/kinesis-analytics-sql-gone';
import { kinesisEsmNoFailureDestination } from './reliability/kinesis-esm-no-failure-destination';
import { kinesisEsmRetriesForEver } from './reliability/kinesis-esm-retries-for-ever';
import { kinesisRetention24h } from './reliability/kinesis-retention-24h';
import { managedFlinkCustomValuesIgnored } from './reliability/managed-flink-custom-values-ignored';
import { managedFlinkSkipsRestore } from './reliability/managed-flink-skips-restore';
import { managedFlinkSnapshotsOff } from './reliability/managed-flink-snapshots-off';
import { memorystoreBasicTierDefaulted } from './reliability/memorystore-basic-tier-defaulted';
import { mskBrokersNotMultipleOfZones } from './reliability/msk-brokers-not-multiple-of-zones';
import { mskUncleanLeaderElection } from './reliability/msk-unclean-leader-election';
import { mwaaEnvironmentCannotStart } from './reliability/mwaa-environment-cannot-start';
import { mwaaUpdateKillsRunningTasks } from './reliability/mwaa-update-kills-running-tasks';
import { mysqlBackupsOffNoBinlog } from './reliability/mysql-backups-off-no-binlog';
import { mysqlBinlogNotRowFull } from './reliability/mysql-binlog-not-row-full';
import { mysqlBinlogRetentionShort } from './reliability/mysql-binlog-retention-short';
import { orchestratorWithoutAlarm } from './reliability/orchestrator-without-alarm';
import { pgLogicalReplicationOff } from './reliability/pg-logical-replication-off';
import { pgSlotWalUncapped } from './reliability/pg-slot-wal-uncapped';
import { pgWalSenderTimeout } from './reliability/pg-wal-sender-timeout';
import { pipelineFailureWithoutAlarm } from './reliability/pipeline-failure-without-alarm';
import { pubsubDeadLettersNotPermitted } from './reliability/pubsub-dead-letters-not-permitted';
import { pubsubExactlyOnceWithPush } from './reliability/pubsub-exactly-once-with-push';
import { pubsubLiteShutDown } from './reliability/pubsub-lite-shut-down';
import { pubsubNoDeadLetter } from './reliability/pubsub-no-dead-letter';
import { pubsubNoRetryBackoff } from './reliability/pubsub-no-retry-backoff';
import { pubsubRetentionShort } from './reliability/pubsub-retention-short';
import { pubsubSubscriptionExpires } from './reliability/pubsub-subscription-expires';
import { pubsubTopicWithoutSubscription } from './reliability/pubsub-topic-without-subscription';
import { queueBatchFailsWhole } from './reliability/queue-batch-fails-whole';
import { queueBatchWithoutWindow } from './reliability/queue-batch-without-window';
import { queueNoDeadLetter } from './reliability/queue-no-dead-letter';
import { queueRefusesItsTopic } from './reliability/queue-refuses-its-topic';
import { queueRetentionShort } from './reliability/queue-retention-short';
import { queueVisibilityBelowFunction } from './reliability/queue-visibility-below-function';
import { redisCacheVolatilePolicyWithoutTtl } from './reliability/redis-cache-volatile-policy-without-ttl';
import { redisCpuAlarmIgnoresSingleThread } from './reliability/redis-cpu-alarm-ignores-single-thread';
import { redisEvictionSilentlyDeletesPrimaryData } from './reliability/redis-eviction-silently-deletes-primary-data';
import { redisPrimaryStoreWithoutBackup } from './reliability/redis-primary-store-without-backup';
import { redisSingleNodeNoFailover } from './reliability/redis-single-node-no-failover';
import { redshiftBackupsOffOrOneDay } from './reliability/redshift-backups-off-or-one-day';
import { redshiftNodeTypeRetired } from './reliability/redshift-node-type-retired';
import { runtimeOutOfSupport } from './reliability/runtime-out-of-support';
import { s3SinkRotatesOnlyByCount } from './reliability/s3-sink-rotates-only-by-count';
import { sagemakerGroupWithoutOfflineStore } from './reliability/sagemaker-group-without-offline-store';
import { scheduleWithoutDeadLetters } from './reliability/schedule-without-dead-letters';
import { scheduledQueryRunsAsPerson } from './reliability/scheduled-query-runs-as-person';
import { scheduledQueryWithoutNotification } from './reliability/scheduled-query-without-notification';
import { snowflakeTaskFailsForEver } from './reliability/snowflake-task-fails-for-ever';
import { sparkFailOnDataLossOff } from './reliability/spark-fail-on-data-loss-off';
import { sparkKafkaSinkDuplicates } from './reliability/spark-kafka-sink-duplicates';
import { sparkSharedCheckpoint } from './reliability/spark-shared-checkpoint';
import { sparkStartingOffsetsDefault } from './reliability/spark-starting-offsets-default';
import { sqoopRetired } from './reliability/sqoop-retired';
import { streamBatchGivenUpWhole } from './reliability/stream-batch-given-up-whole';
import { streamTriggerStartsAtLatest } from './reliability/stream-trigger-starts-at-latest';
import { topicUncleanLeaderElection } from './reliability/topic-unclean-leader-election';
import { vertexOptimizedOnlineStoreSunset } from './reliability/vertex-optimized-online-store-sunset';
import { warehouseDoesNotResume } from './reliability/warehouse-does-not-resume';
import { warehouseGeoBackupOff } from './reliability/warehouse-geo-backup-off';
import { warehouseSingleNode } from './reliability/warehouse-single-node';
import { warehouseUpgradesOff } from './reliability/warehouse-upgrades-off';
import { workflowStepWithoutRetry } from './reliability/workflow-step-without-retry';
import { bigqueryDatasetLocationDefaultsToUs } from './residency/bigquery-dataset-location-defaults-to-us';
import { copyOutsideDeclaredRegions } from './residency/copy-outside-declared-regions';
import { cosmosBackupGeoRedundantByDefault } from './residency/cosmos-backup-geo-redundant-by-default';
import { databaseReplicaOutsideAllowedRegions } from './residency/database-replica-outside-allowed-regions';
import { databaseReplicatedOutsideAllowedRegions } from './residency/database-replicated-outside-allowed-regions';
import { inCountryCopyMissing } from './residency/in-country-copy-missing';
import { noErasurePath } from './residency/no-erasure-path';
import { pubsubNoStoragePolicy } from './residency/pubsub-no-storage-policy';
import { regionOutsideList } from './residency/region-outside-list';
import { servingStoreReplicatedOutsideAllowedRegions } from './residency/serving-store-replicated-outside-allowed-regions';
import { taggedResidencyElsewhere } from './residency/tagged-residency-elsewhere';
import { vertexContinuousSyncOnlyInThreeLocations } from './residency/vertex-continuous-sync-only-in-three-locations';
import { warehouseReplicaOutsideAllowedRegions } from './residency/warehouse-replica-outside-allowed-regions';
import { adfActivityMayRunForDays } from './scheduling/adf-activity-may-run-for-days';
import { adfScheduleTriggerCannotBackfill } from './scheduling/adf-schedule-trigger-cannot-backfill';
import { airflowCatchupBackfillsHistory } from './scheduling/airflow-catchup-backfills-history';
import { bigqueryPartitionBoundaryInUtc } from './scheduling/bigquery-partition-boundary-in-utc';
import { cronInUtcForLocalBusinessDay } from './scheduling/cron-in-utc-for-local-business-day';
import { databricksJobWithoutTimeoutOrAlert } from './scheduling/databricks-job-without-timeout-or-alert';
import { firehoseUtcDayFolders } from './scheduling/firehose-utc-day-folders';
import { mwaaClassTooSmallForDags } from './scheduling/mwaa-class-too-small-for-dags';
import { runInsideDstGap } from './scheduling/run-inside-dst-gap';
import { scheduleExpressionInvalid } from './scheduling/schedule-expression-invalid';
import { stepFunctionsTaskWithoutTimeout } from './scheduling/step-functions-task-without-timeout';
import { crawlerDeletesTables } from './schema/crawler-deletes-tables';
import { crawlerSplitsTable } from './schema/crawler-splits-table';
import { dataApiWithoutMajorVersion } from './schema/data-api-without-major-version';
import { dmsNoCommitTimestamp } from './schema/dms-no-commit-timestamp';
import { dmsParquetMicrosecondTimestamps } from './schema/dms-parquet-microsecond-timestamps';
import { feastOldEntityKeySerialisation } from './schema/feast-old-entity-key-serialisation';
import { featureGroupNamesMissingFeature } from './schema/feature-group-names-missing-feature';
import { glueSchemaDisabledMode } from './schema/glue-schema-disabled-mode';
import { incrementalCrawlIgnoresSchemaChange } from './schema/incremental-crawl-ignores-schema-change';
import { listEndpointWithoutPagination } from './schema/list-endpoint-without-pagination';
import { nonTransitiveWithReplay } from './schema/non-transitive-with-replay';
import { pubsubBigqueryDropsFields } from './schema/pubsub-bigquery-drops-fields';
import { registryCompatibilityNone } from './schema/registry-compatibility-none';
import { vertexViewSourceWithHistory } from './schema/vertex-view-source-with-history';
import { apiCacheNotEncrypted } from './security/api-cache-not-encrypted';
import { apiCorsAnyOrigin } from './security/api-cors-any-origin';
import { apiDataTraceInProduction } from './security/api-data-trace-in-production';
import { apiKeyAsOnlyAuthentication } from './security/api-key-as-only-authentication';
import { apiManagementApiOpen } from './security/api-management-api-open';
import { apiMethodOpen } from './security/api-method-open';
import { apiPlainOrOldTransport } from './security/api-plain-or-old-transport';
import { appsyncCachingKeysOmitIdentity } from './security/appsync-caching-keys-omit-identity';
import { batchCronjobSecretInEnvironment } from './security/batch-cronjob-secret-in-environment';
import { cacheNoAuthentication } from './security/cache-no-authentication';
import { cachePlainTextTransport } from './security/cache-plain-text-transport';
import { cachePublicAddress } from './security/cache-public-address';
import { cacheUnencrypted } from './security/cache-unencrypted';
import { clusterDefaultIdentity } from './security/cluster-default-identity';
import { clusterNotEncrypted } from './security/cluster-not-encrypted';
import { clusterPlainTextSecret } from './security/cluster-plain-text-secret';
import { clusterPublicAddresses } from './security/cluster-public-addresses';
import { connectorPlainPassword } from './security/connector-plain-password';
import { connectorPlainText } from './security/connector-plain-text';
import { databaseLocalAuthentication } from './security/database-local-authentication';
import { databaseOpenToEveryone } from './security/database-open-to-everyone';
import { databaseOwnKeyMissing } from './security/database-own-key-missing';
import { databasePasswordInFile } from './security/database-password-in-file';
import { databasePlainTextTransport } from './security/database-plain-text-transport';
import { databasePublicAddress } from './security/database-public-address';
import { databaseUnencrypted } from './security/database-unencrypted';
import { databricksClusterWithoutIsolation } from './security/databricks-cluster-without-isolation';
import { dataflowPublicWorkers } from './security/dataflow-public-workers';
import { dataflowSharedIdentity } from './security/dataflow-shared-identity';
import { datasetOwnKeyMissing } from './security/dataset-own-key-missing';
import { datasetPublic } from './security/dataset-public';
import { eventhubOldTls } from './security/eventhub-old-tls';
import { eventhubSharedKeys } from './security/eventhub-shared-keys';
import { featureGroupWithoutOwnKey } from './security/feature-group-without-own-key';
import { firehoseNotEncrypted } from './security/firehose-not-encrypted';
import { firehosePlainPassword } from './security/firehose-plain-password';
import { functionCallerWithoutSource } from './security/function-caller-without-source';
import { functionPlainHttp } from './security/function-plain-http';
import { functionPublic } from './security/function-public';
import { functionSecretInEnvironment } from './security/function-secret-in-environment';
import { grantTooBroad } from './security/grant-too-broad';
import { graphqlIntrospectionLeftOpen } from './security/graphql-introspection-left-open';
import { graphqlKeyAsOnlyAuthentication } from './security/graphql-key-as-only-authentication';
import { kafkaAnonymousClients } from './security/kafka-anonymous-clients';
import { kafkaNoAuthorization } from './security/kafka-no-authorization';
import { kafkaPlainText } from './security/kafka-plain-text';
import { keyOpenToEveryone } from './security/key-open-to-everyone';
import { keyRotationOff } from './security/key-rotation-off';
import { lakeFormationIamAllowedPrincipals } from './security/lake-formation-iam-allowed-principals';
import { mskOpenWhenNoAcl } from './security/msk-open-when-no-acl';
import { networkOpen } from './security/network-open';
import { noAccessLog } from './security/no-access-log';
import { objectAccessLists } from './security/object-access-lists';
import { orchestratorOpenToInternet } from './security/orchestrator-open-to-internet';
import { orchestratorPlainTextSecret } from './security/orchestrator-plain-text-secret';
import { ownKeyMissing } from './security/own-key-missing';
import { personalColumnWithoutAccessRule } from './security/personal-column-without-access-rule';
import { plainTextTransport } from './security/plain-text-transport';
import { publicAccess } from './security/public-access';
import { pubsubPushUnsigned } from './security/pubsub-push-unsigned';
import { queryResultsNotEncrypted } from './security/query-results-not-encrypted';
import { queueNotEncrypted } from './security/queue-not-encrypted';
import { replicationEndpointWithoutTls } from './security/replication-endpoint-without-tls';
import { replicationInstancePublic } from './security/replication-instance-public';
import { replicationPasswordWritten } from './security/replication-password-written';
import { restCacheKeyWithoutCaller } from './security/rest-cache-key-without-caller';
import { sharedKeyAccess } from './security/shared-key-access';
import { snowflakeDefaultRoleAccountadmin } from './security/snowflake-default-role-accountadmin';
import { snowflakeGrantTooBroad } from './security/snowflake-grant-too-broad';
import { snowflakeIntegrationReachesEverything } from './security/snowflake-integration-reaches-everything';
import { snowflakeNetworkPolicyOpen } from './security/snowflake-network-policy-open';
import { snowflakeStageHoldsCredentials } from './security/snowflake-stage-holds-credentials';
import { snowflakeUserPassword } from './security/snowflake-user-password';
import { streamClusterNetworkOpen } from './security/stream-cluster-network-open';
import { streamGrantTooBroad } from './security/stream-grant-too-broad';
import { streamNotEncrypted } from './security/stream-not-encrypted';
import { streamOpenToEveryone } from './security/stream-open-to-everyone';
import { streamOwnKeyMissing } from './security/stream-own-key-missing';
import { synapseNetworkLoose } from './security/synapse-network-loose';
import { tableOwnKeyMissing } from './security/table-own-key-missing';
import { timerCallUnsigned } from './security/timer-call-unsigned';
import { warehouseDefaultAdminName } from './security/warehouse-default-admin-name';
import { warehouseNotEncrypted } from './security/warehouse-not-encrypted';
import { warehouseOwnKeyMissing } from './security/warehouse-own-key-missing';
import { warehousePasswordInTemplate } from './security/warehouse-password-in-template';
import { warehousePlainTextConnections } from './security/warehouse-plain-text-connections';
import { warehousePublic } from './security/warehouse-public';
import { warehouseStatementGrantsEveryone } from './security/warehouse-statement-grants-everyone';
import { warehouseStatementHoldsCredentials } from './security/warehouse-statement-holds-credentials';
import { warehouseTrafficOutsideVpc } from './security/warehouse-traffic-outside-vpc';

/** Every rule, by id. */
export const POLICIES: readonly Policy[] = [
  airflowPokingSensorsFillWorkers,
  apiPeakAboveRegionalThrottle,
  apiStageWithoutOwnThrottle,
  batchCronjobWithoutMemoryLimit,
  bigtableAutoscalingMaxBelowNeed,
  bigtableHddForLowLatencyReads,
  databaseBurstableInProduction,
  databaseStorageFixed,
  debeziumTasksMaxAboveOne,
  dmsFullLobMode,
  dmsStorageTooSmall,
  dynamodbFixedCapacity,
  dynamodbIndexThrottlesItsTable,
  dynamodbNewOnDemandTableCold,
  emrServerlessWorkerShapeInvalidOrSmall,
  emrSpotSingleInstanceType,
  eventhubBasicTier,
  eventhubThroughputBelowPeak,
  firehoseDirectPutRegionQuota,
  flinkMaxParallelismNotSet,
  flinkSqlStateNeverCleaned,
  functionNeverRuns,
  kafkaRetentionBytesIsPerPartition,
  kafkaStreamsIdleInstances,
  kinesisOnDemandBurst,
  kinesisOnDemandWithShards,
  kinesisShardsBelowPeak,
  kinesisTooManySharedReaders,
  mskNoStorageAutoscaling,
  mskPartitionsPerBroker,
  mskT3SmallInProduction,
  mskVolumeBelowRetention,
  mwaaWorkersBelowPeakTasks,
  prefixRequestRate,
  pubsubOrderingKeyLimit,
  redisBurstableNodeInProduction,
  redisWorkingSetAboveUsableMemory,
  sagemakerProvisionedWithoutHeadroom,
  sparkExecutorShape,
  sparkNoMaxOffsets,
  sparkShufflePartitionsDefault,
  vertexOnlineStoreMaxNodes,
  accessLogsIntoItself,
  airbyteFullRefreshLarge,
  apiGatewayCacheProvisionedForUncacheableApi,
  bigqueryBaselineSlotsIdle,
  bigqueryDailyQueryQuotaUntouched,
  bigqueryJobWithoutBytesCap,
  bigqueryPartitionFilterNotRequired,
  bigqueryPhysicalBillingWithFullTimeTravel,
  budgetExceeded,
  clusteringKeyOnSmallTable,
  clusteringKeyTooManyOrTooFine,
  cosmosIndexesEveryPath,
  cosmosManualThroughputForVariableLoad,
  crawlerFullRecrawl,
  databaseOldStorage,
  databricksClusterAutoterminationOff,
  databricksJobOnAllPurposeCluster,
  dataflowExactlyOnceForMapOnly,
  dataprocClusterWithoutScheduledDeletion,
  dataprocServerlessBatchWithoutTtl,
  datastreamFresherThanNeeded,
  dynamicTableLagShorterThanNeeded,
  dynamodbIndexProjectsEverything,
  dynamodbOnDemandForSteadyLoad,
  dynamodbProvisionedBelowBreakEven,
  dynamodbTableClassMismatch,
  elasticacheRedisEngineWhereValkeyIsCheaper,
  emrClusterNeverTerminates,
  emrServerlessPreInitialisedWorkersHeld,
  emrServerlessWithoutMaximumCapacity,
  eventhubAutoInflateNeverDeflates,
  featureViewSyncMoreOftenThanDataChanges,
  firehoseTinyRecords,
  firehoseUncompressed,
  glueBookmarkDisabled,
  glueStandardClassForOvernight,
  glueTimeout48Hours,
  graphqlListFieldWithoutBatching,
  graphqlQueryDepthUnlimited,
  highChurnTableWithLongTimeTravel,
  kinesisOnDemandForSteadyLoad,
  kinesisTinyRecords,
  kmsNoBucketKey,
  managedFlinkParallelismMetrics,
  materializedViewOverRowSecuredTable,
  materializedViewRefreshedMoreOftenThanRead,
  missingCostTags,
  multiClusterWarehouseAlwaysMaximized,
  natInsteadOfGatewayEndpoint,
  notificationLoop,
  pubsubLongRetainedBacklog,
  redshiftClusterNeverPaused,
  redshiftDiststyleAllOnLargeTable,
  redshiftExtraFeaturesWithoutUsageLimit,
  redshiftServerlessDefaultBaseCapacity,
  redshiftServerlessWithoutUsageLimit,
  resourceMonitorWithoutSuspendTrigger,
  rowPolicyOnPartitionColumn,
  savedQueryReadsEveryPartition,
  scheduledQueryReadsEveryPartition,
  serverlessSnowflakeSpendUnbudgeted,
  stagingTableWithLongTimeTravel,
  streamTriggerOneRecordACall,
  synapseSparkPoolWithoutAutoPause,
  warehouseOversized,
  warehouseServesPointLookups,
  warehouseStatementTimeoutTwoDays,
  warehouseSuspendsBelowBillingMinimum,
  warehouseSuspendsLateOrNever,
  warehouseWithoutResourceMonitor,
  workgroupNoScanLimit,
  databaseBackupsShort,
  databaseNoBackups,
  databaseNoLastSnapshot,
  databaseNoPointInTime,
  databaseUnprotected,
  datasetTakesItsTables,
  featureStoreForceDestroy,
  forceDestroy,
  hierarchicalNamespaceOff,
  kafkaVolumesDeletedWithCluster,
  noVersioning,
  oneZoneStorage,
  replicationSkipsEncryptedObjects,
  snowflakeTableWithoutTimeTravel,
  warehouseDroppedWithoutSnapshot,
  codecReaderLacks,
  dmsCdcSmallFiles,
  dmsPreserveTransactionsForcesCsv,
  dmsS3CsvDefault,
  eventhubCaptureSmallOrEmptyFiles,
  filesUnderTarget,
  firehoseConversionBufferUnder64,
  firehoseConversionWithCompression,
  firehoseDefaultBuffer,
  firehoseJsonNotDelimited,
  flinkCommitIntervalSmallFiles,
  gzipTextUnsplittable,
  icebergNoCompaction,
  pubsubCloudStorageSmallFiles,
  s3SinkFlushSize,
  sagemakerOfflineStoreGlueFormat,
  textTableAtScale,
  uncompressedFiles,
  apiCacheTtlLongerThanFreshnessNeed,
  dbtJobWithoutSourceFreshness,
  dynamicTableLagTreatedAsGuarantee,
  dynamodbTtlTrustedAsExact,
  feastRegistryCacheStale,
  featureViewSyncSlowerThanNeed,
  feedViewRefreshSlowerThanNeed,
  materializedViewNotRefreshed,
  redshiftViewAutoRefreshNotGuaranteed,
  abortMultipartMissing,
  archiveOnZoneRedundant,
  bigqueryDefaultExpirationDeletesPublishedTables,
  bigqueryPartitionExpiryShorterThanRetention,
  bigqueryTableHasAnEnd,
  bigtableFamilyWithoutGcPolicy,
  cosmosContainerWithoutTtl,
  dearerThanStaying,
  deltaVacuumShorterThanTrainingHorizon,
  deltaVacuumUnder7Days,
  deltaVacuumUnguarded,
  druidLoadRuleWithoutDropRule,
  dynamodbTimeSeriesWithoutTtl,
  emrLogsLostWithCluster,
  expireBeforeMinimumDuration,
  feastRedisGrowsWithoutExpiry,
  goldTableTransientOrZeroRetention,
  icebergMetadataFilesPileUp,
  icebergOrphanRetentionTooShort,
  icebergSnapshotsNeverExpire,
  intelligentTieringArchiveUnderTable,
  intelligentTieringSmallObjects,
  keyspacesTableWithoutDefaultTtl,
  noExpiry,
  objectLockOnTable,
  oldVersionsBeyondNeed,
  oldVersionsKeptForEver,
  orchestratorMetadataNeverCleaned,
  personalDataKeptTooLong,
  pipelineLogsKeptForEver,
  replicaWithoutLifecycle,
  sagemakerOnlineStoreWithoutTtl,
  scratchDatasetNeverExpires,
  smallObjectsToCold,
  snapshotExpiryShorterThanReaders,
  softDeleteBeyondNeed,
  streamCheckpointPrefixExpires,
  tableDataArchivedUnreadable,
  tableFilesExpiredByAge,
  topicKeptForEver,
  transitionOrder,
  alarmTellsNobody,
  apiCallsNotRecorded,
  apiStageWithoutLogs,
  brokerLogsMissing,
  connectorLogsMissing,
  databaseLogsNotExported,
  deadLettersUnwatched,
  dmsTaskNoLogging,
  firehoseNoErrorLog,
  graphqlFieldsNotLogged,
  managedFlinkNoLogs,
  mskMonitoringDefault,
  noInventoryOrMetrics,
  orchestratorLogsOff,
  redshiftUserActivityLogOff,
  streamLagUnwatched,
  warehouseAuditLogOff,
  workflowNotLogged,
  bigqueryClusterOrderIgnoresFilters,
  bigqueryLargeTableUnpartitioned,
  bigqueryPartitionsTooSmall,
  cassandraTimeSeriesPartitionUnbounded,
  coarserThanQueries,
  cosmosLogicalPartitionTooBig,
  ctasLosesLayout,
  dateBeforeSubjectInPath,
  dmsS3NoDatePartition,
  dmsStreamTargetOneKeyPerTable,
  druidSegmentsOutsideTargetSize,
  dynamodbLowCardinalityPartitionKey,
  eventhubPartitionsCannotChange,
  externalTableNoPartitionFilter,
  firehosePartitioningIncomplete,
  highCardinalityPartitionKey,
  kafkaAutoCreatedSinglePartition,
  keyNotFiltered,
  keyspacesHotPartition,
  kinesisConstantPartitionKey,
  kinesisFewerKeysThanShards,
  lifecycleStagesMixed,
  partitionsTooSmall,
  projectionFixedEndDate,
  projectionInjectedWithoutFilter,
  projectionMostlyEmpty,
  projectionReadByOtherEngine,
  projectionTooFine,
  projectionUnderLakeFormationFilters,
  projectionWrong,
  redshiftDistKeySkewed,
  redshiftInterleavedKeyOnTime,
  timePartitionMissing,
  tooManyPartitionColumns,
  tooManyPartitions,
  unpartitionedGrowingTable,
  apiGatewayTimeoutShorterThanWarehouseQuery,
  apiManagementConsumptionLimits,
  apiResponseLargerThanGatewayPayload,
  athenaCtas100Partitions,
  bigqueryLoadsPerTablePerDay,
  bigqueryPartitionCountExceeded,
  dynamodbLocalIndexCollectionLimit,
  eventhubConsumerGroupReadTwice,
  eventhubSharedConsumerGroup,
  featureBatchGetFanOut,
  firehoseDynamicPartitions,
  mskServerlessLimits,
  stepFunctionsHistoryLimit,
  airbyteIncrementalMissesDeletes,
  airflowSlaIgnoredInVersion3,
  airflowTaskWithoutRetriesOrTimeout,
  airflowVersionOutOfSupport,
  apiManagementDeveloperTierInProduction,
  appsyncApiKeyExpiryUnmanaged,
  asaLateArrivalTooSmall,
  asaOutOfOrderDrop,
  asaOutputErrorsDropped,
  azureRedisBasicWithoutSla,
  batchCronjobOverlapsItself,
  batchCronjobWithoutDeadline,
  bigqueryTableDropUnprotected,
  bigtableTableUnprotected,
  cacheVersionUnsupported,
  composerLegacyGeneration,
  composerWithoutSnapshotsOrResilience,
  confluentSingleZoneProduction,
  connectToleratesErrorsSilently,
  cosmosNoAutomaticFailover,
  cosmosPeriodicBackupKeepsEightHours,
  databaseMinorUpgradesOff,
  databaseSingleZone,
  databaseVersionUnsupported,
  databricksDriverOnSpot,
  dataflowAtLeastOnceWithAggregates,
  dataflowFlexJobCancelledOnDestroy,
  dataprocAutoscalingWithoutDecommission,
  datastreamCreatedNotStarted,
  deadLetterAfterOneTry,
  deadLettersExpireFirst,
  debeziumDropsSlotOnStop,
  debeziumHistoryTopicPartitioned,
  debeziumNoHeartbeat,
  deltaS3MultiWriter,
  dmsCdcSingleAz,
  dmsDataErrorsOnlyLogged,
  dmsEmptyMappingSucceeds,
  dmsLobTruncation,
  dmsPgHeartbeatOff,
  dmsValidationOff,
  druidDerbyMetadata,
  dynamodbGlobalTableCounterConflict,
  dynamodbRecordStoreUnprotected,
  dynamodbStreamWithTooManyReaders,
  emrCoreNodesOnSpot,
  emrDriverMayLandOnSpot,
  emrHdfsSingleCopy,
  emrReleaseOutOfSupport,
  emrSinglePrimaryInProduction,
  emrTerminationUnprotected,
  eventhubGeoDrMetadataOnly,
  eventhubRetentionBelowNeed,
  eventhubZoneRedundancyOff,
  feastFileRegistryWithManyWriters,
  feastSqliteOnlineStoreInProduction,
  featureOfflineTableWithoutEventTime,
  fifoDeadLetterMismatch,
  firehose24hLoss,
  firehosePrefixWithoutErrorPrefix,
  firehoseTransformLimits,
  firehoseTransformWithoutBackup,
  flinkAllowNonRestoredState,
  flinkCdcDuplicatesNotRemoved,
  flinkCheckpointingOff,
  flinkCheckpointsDeletedOnCancel,
  flinkCheckpointsNotDurable,
  flinkKafkaTransactionTimeout,
  flinkNoJobmanagerHa,
  flinkNotNullEnforcerDrop,
  flinkOperatorModePrerequisites,
  flinkOperatorStatelessUpgrade,
  flinkParallelismAbovePartitions,
  flinkSharedTransactionalPrefix,
  flinkSqlIdleTimeoutOff,
  freshnessAlarmSilentWhenDataMissing,
  functionDropsFailedEvents,
  functionRuntimeUnsupported,
  glueBookmarkConcurrentRuns,
  jobFailureWithoutAlarm,
  kafkaCompactedTopicSlowReader,
  kafkaDefaultMinIsrEqualsRf,
  kafkaDefaultMinIsrOne,
  kafkaDefaultReplicationOne,
  kafkaEphemeralStorage,
  kafkaMinIsrEqualsRf,
  kafkaMinIsrOne,
  kafkaOffsetsExpireBeforeData,
  kafkaOnZookeeper,
  kafkaReplicationFactorOne,
  kafkaRetentionShort,
  kafkaStreamsAtLeastOnceDefault,
  kafkaStreamsNoStandby,
  kafkaStreamsSingleReplicaChangelog,
  kafkaStreamsStateOnEphemeralDisk,
  kafkaTooFewBrokers,
  kafkaVersionUnsupported,
  kinesisAnalyticsSqlGone,
  kinesisEsmNoFailureDestination,
  kinesisEsmRetriesForEver,
  kinesisRetention24h,
  managedFlinkCustomValuesIgnored,
  managedFlinkSkipsRestore,
  managedFlinkSnapshotsOff,
  memorystoreBasicTierDefaulted,
  mskBrokersNotMultipleOfZones,
  mskUncleanLeaderElection,
  mwaaEnvironmentCannotStart,
  mwaaUpdateKillsRunningTasks,
  mysqlBackupsOffNoBinlog,
  mysqlBinlogNotRowFull,
  mysqlBinlogRetentionShort,
  orchestratorWithoutAlarm,
  pgLogicalReplicationOff,
  pgSlotWalUncapped,
  pgWalSenderTimeout,
  pipelineFailureWithoutAlarm,
  pubsubDeadLettersNotPermitted,
  pubsubExactlyOnceWithPush,
  pubsubLiteShutDown,
  pubsubNoDeadLetter,
  pubsubNoRetryBackoff,
  pubsubRetentionShort,
  pubsubSubscriptionExpires,
  pubsubTopicWithoutSubscription,
  queueBatchFailsWhole,
  queueBatchWithoutWindow,
  queueNoDeadLetter,
  queueRefusesItsTopic,
  queueRetentionShort,
  queueVisibilityBelowFunction,
  redisCacheVolatilePolicyWithoutTtl,
  redisCpuAlarmIgnoresSingleThread,
  redisEvictionSilentlyDeletesPrimaryData,
  redisPrimaryStoreWithoutBackup,
  redisSingleNodeNoFailover,
  redshiftBackupsOffOrOneDay,
  redshiftNodeTypeRetired,
  runtimeOutOfSupport,
  s3SinkRotatesOnlyByCount,
  sagemakerGroupWithoutOfflineStore,
  scheduleWithoutDeadLetters,
  scheduledQueryRunsAsPerson,
  scheduledQueryWithoutNotification,
  snowflakeTaskFailsForEver,
  sparkFailOnDataLossOff,
  sparkKafkaSinkDuplicates,
  sparkSharedCheckpoint,
  sparkStartingOffsetsDefault,
  sqoopRetired,
  streamBatchGivenUpWhole,
  streamTriggerStartsAtLatest,
  topicUncleanLeaderElection,
  vertexOptimizedOnlineStoreSunset,
  warehouseDoesNotResume,
  warehouseGeoBackupOff,
  warehouseSingleNode,
  warehouseUpgradesOff,
  workflowStepWithoutRetry,
  bigqueryDatasetLocationDefaultsToUs,
  copyOutsideDeclaredRegions,
  cosmosBackupGeoRedundantByDefault,
  databaseReplicaOutsideAllowedRegions,
  databaseReplicatedOutsideAllowedRegions,
  inCountryCopyMissing,
  noErasurePath,
  pubsubNoStoragePolicy,
  regionOutsideList,
  servingStoreReplicatedOutsideAllowedRegions,
  taggedResidencyElsewhere,
  vertexContinuousSyncOnlyInThreeLocations,
  warehouseReplicaOutsideAllowedRegions,
  adfActivityMayRunForDays,
  adfScheduleTriggerCannotBackfill,
  airflowCatchupBackfillsHistory,
  bigqueryPartitionBoundaryInUtc,
  cronInUtcForLocalBusinessDay,
  databricksJobWithoutTimeoutOrAlert,
  firehoseUtcDayFolders,
  mwaaClassTooSmallForDags,
  runInsideDstGap,
  scheduleExpressionInvalid,
  stepFunctionsTaskWithoutTimeout,
  crawlerDeletesTables,
  crawlerSplitsTable,
  dataApiWithoutMajorVersion,
  dmsNoCommitTimestamp,
  dmsParquetMicrosecondTimestamps,
  feastOldEntityKeySerialisation,
  featureGroupNamesMissingFeature,
  glueSchemaDisabledMode,
  incrementalCrawlIgnoresSchemaChange,
  listEndpointWithoutPagination,
  nonTransitiveWithReplay,
  pubsubBigqueryDropsFields,
  registryCompatibilityNone,
  vertexViewSourceWithHistory,
  apiCacheNotEncrypted,
  apiCorsAnyOrigin,
  apiDataTraceInProduction,
  apiKeyAsOnlyAuthentication,
  apiManagementApiOpen,
  apiMethodOpen,
  apiPlainOrOldTransport,
  appsyncCachingKeysOmitIdentity,
  batchCronjobSecretInEnvironment,
  cacheNoAuthentication,
  cachePlainTextTransport,
  cachePublicAddress,
  cacheUnencrypted,
  clusterDefaultIdentity,
  clusterNotEncrypted,
  clusterPlainTextSecret,
  clusterPublicAddresses,
  connectorPlainPassword,
  connectorPlainText,
  databaseLocalAuthentication,
  databaseOpenToEveryone,
  databaseOwnKeyMissing,
  databasePasswordInFile,
  databasePlainTextTransport,
  databasePublicAddress,
  databaseUnencrypted,
  databricksClusterWithoutIsolation,
  dataflowPublicWorkers,
  dataflowSharedIdentity,
  datasetOwnKeyMissing,
  datasetPublic,
  eventhubOldTls,
  eventhubSharedKeys,
  featureGroupWithoutOwnKey,
  firehoseNotEncrypted,
  firehosePlainPassword,
  functionCallerWithoutSource,
  functionPlainHttp,
  functionPublic,
  functionSecretInEnvironment,
  grantTooBroad,
  graphqlIntrospectionLeftOpen,
  graphqlKeyAsOnlyAuthentication,
  kafkaAnonymousClients,
  kafkaNoAuthorization,
  kafkaPlainText,
  keyOpenToEveryone,
  keyRotationOff,
  lakeFormationIamAllowedPrincipals,
  mskOpenWhenNoAcl,
  networkOpen,
  noAccessLog,
  objectAccessLists,
  orchestratorOpenToInternet,
  orchestratorPlainTextSecret,
  ownKeyMissing,
  personalColumnWithoutAccessRule,
  plainTextTransport,
  publicAccess,
  pubsubPushUnsigned,
  queryResultsNotEncrypted,
  queueNotEncrypted,
  replicationEndpointWithoutTls,
  replicationInstancePublic,
  replicationPasswordWritten,
  restCacheKeyWithoutCaller,
  sharedKeyAccess,
  snowflakeDefaultRoleAccountadmin,
  snowflakeGrantTooBroad,
  snowflakeIntegrationReachesEverything,
  snowflakeNetworkPolicyOpen,
  snowflakeStageHoldsCredentials,
  snowflakeUserPassword,
  streamClusterNetworkOpen,
  streamGrantTooBroad,
  streamNotEncrypted,
  streamOpenToEveryone,
  streamOwnKeyMissing,
  synapseNetworkLoose,
  tableOwnKeyMissing,
  timerCallUnsigned,
  warehouseDefaultAdminName,
  warehouseNotEncrypted,
  warehouseOwnKeyMissing,
  warehousePasswordInTemplate,
  warehousePlainTextConnections,
  warehousePublic,
  warehouseStatementGrantsEveryone,
  warehouseStatementHoldsCredentials,
  warehouseTrafficOutsideVpc,
];
