import { prefixRequestRate } from './capacity/prefix-request-rate';
import { accessLogsIntoItself } from './cost/access-logs-into-itself';
import { budgetExceeded } from './cost/budget-exceeded';
import { crawlerFullRecrawl } from './cost/crawler-full-recrawl';
import { kmsNoBucketKey } from './cost/kms-no-bucket-key';
import { missingCostTags } from './cost/missing-cost-tags';
import { natInsteadOfGatewayEndpoint } from './cost/nat-instead-of-gateway-endpoint';
import { notificationLoop } from './cost/notification-loop';
import { workgroupNoScanLimit } from './cost/workgroup-no-scan-limit';
import type { Policy } from './define';
import { forceDestroy } from './durability/force-destroy';
import { hierarchicalNamespaceOff } from './durability/hierarchical-namespace-off';
import { noVersioning } from './durability/no-versioning';
import { oneZoneStorage } from './durability/one-zone-storage';
import { codecReaderLacks } from './format/codec-reader-lacks';
import { filesUnderTarget } from './format/files-under-target';
import { gzipTextUnsplittable } from './format/gzip-text-unsplittable';
import { icebergNoCompaction } from './format/iceberg-no-compaction';
import { textTableAtScale } from './format/text-table-at-scale';
import { uncompressedFiles } from './format/uncompressed-files';
import { abortMultipartMissing } from './lifecycle/abort-multipart-missing';
import { archiveOnZoneRedundant } from './lifecycle/archive-on-zone-redundant';
import { dearerThanStaying } from './lifecycle/dearer-than-staying';
import { deltaVacuumUnder7Days } from './lifecycle/delta-vacuum-under-7-days';
import { deltaVacuumUnguarded } from './lifecycle/delta-vacuum-unguarded';
import { expireBeforeMinimumDuration } from './lifecycle/expire-before-minimum-duration';
import { icebergMetadataFilesPileUp } from './lifecycle/iceberg-metadata-files-pile-up';
import { icebergOrphanRetentionTooShort } from './lifecycle/iceberg-orphan-retention-too-short';
import { icebergSnapshotsNeverExpire } from './lifecycle/iceberg-snapshots-never-expire';
import { intelligentTieringArchiveUnderTable } from './lifecycle/intelligent-tiering-archive-under-table';
import { intelligentTieringSmallObjects } from './lifecycle/intelligent-tiering-small-objects';
import { noExpiry } from './lifecycle/no-expiry';
import { objectLockOnTable } from './lifecycle/object-lock-on-table';
import { oldVersionsBeyondNeed } from './lifecycle/old-versions-beyond-need';
import { oldVersionsKeptForEver } from './lifecycle/old-versions-kept-for-ever';
import { personalDataKeptTooLong } from './lifecycle/personal-data-kept-too-long';
import { replicaWithoutLifecycle } from './lifecycle/replica-without-lifecycle';
import { smallObjectsToCold } from './lifecycle/small-objects-to-cold';
import { snapshotExpiryShorterThanReaders } from './lifecycle/snapshot-expiry-shorter-than-readers';
import { softDeleteBeyondNeed } from './lifecycle/soft-delete-beyond-need';
import { tableDataArchivedUnreadable } from './lifecycle/table-data-archived-unreadable';
import { tableFilesExpiredByAge } from './lifecycle/table-files-expired-by-age';
import { transitionOrder } from './lifecycle/transition-order';
import { noInventoryOrMetrics } from './observability/no-inventory-or-metrics';
import { coarserThanQueries } from './partitioning/coarser-than-queries';
import { dateBeforeSubjectInPath } from './partitioning/date-before-subject-in-path';
import { externalTableNoPartitionFilter } from './partitioning/external-table-no-partition-filter';
import { highCardinalityPartitionKey } from './partitioning/high-cardinality-partition-key';
import { keyNotFiltered } from './partitioning/key-not-filtered';
import { lifecycleStagesMixed } from './partitioning/lifecycle-stages-mixed';
import { partitionsTooSmall } from './partitioning/partitions-too-small';
import { projectionFixedEndDate } from './partitioning/projection-fixed-end-date';
import { projectionInjectedWithoutFilter } from './partitioning/projection-injected-without-filter';
import { projectionMostlyEmpty } from './partitioning/projection-mostly-empty';
import { projectionReadByOtherEngine } from './partitioning/projection-read-by-other-engine';
import { projectionUnderLakeFormationFilters } from './partitioning/projection-under-lake-formation-filters';
import { projectionWrong } from './partitioning/projection-wrong';
import { timePartitionMissing } from './partitioning/time-partition-missing';
import { tooManyPartitionColumns } from './partitioning/too-many-partition-columns';
import { tooManyPartitions } from './partitioning/too-many-partitions';
import { unpartitionedGrowingTable } from './partitioning/unpartitioned-growing-table';
import { athenaCtas100Partitions } from './quota/athena-ctas-100-partitions';
import { deltaS3MultiWriter } from './reliability/delta-s3-multi-writer';
import { copyOutsideDeclaredRegions } from './residency/copy-outside-declared-regions';
import { inCountryCopyMissing } from './residency/in-country-copy-missing';
import { noErasurePath } from './residency/no-erasure-path';
import { regionOutsideList } from './residency/region-outside-list';
import { crawlerDeletesTables } from './schema/crawler-deletes-tables';
import { crawlerSplitsTable } from './schema/crawler-splits-table';
import { incrementalCrawlIgnoresSchemaChange } from './schema/incremental-crawl-ignores-schema-change';
import { grantTooBroad } from './security/grant-too-broad';
import { keyRotationOff } from './security/key-rotation-off';
import { lakeFormationIamAllowedPrincipals } from './security/lake-formation-iam-allowed-principals';
import { networkOpen } from './security/network-open';
import { noAccessLog } from './security/no-access-log';
import { ownKeyMissing } from './security/own-key-missing';
import { personalColumnWithoutAccessRule } from './security/personal-column-without-access-rule';
import { plainTextTransport } from './security/plain-text-transport';
import { publicAccess } from './security/public-access';
import { sharedKeyAccess } from './security/shared-key-access';

/** Every rule, by id. */
export const POLICIES: readonly Policy[] = [
  prefixRequestRate,
  accessLogsIntoItself,
  budgetExceeded,
  crawlerFullRecrawl,
  kmsNoBucketKey,
  missingCostTags,
  natInsteadOfGatewayEndpoint,
  notificationLoop,
  workgroupNoScanLimit,
  forceDestroy,
  hierarchicalNamespaceOff,
  noVersioning,
  oneZoneStorage,
  codecReaderLacks,
  filesUnderTarget,
  gzipTextUnsplittable,
  icebergNoCompaction,
  textTableAtScale,
  uncompressedFiles,
  abortMultipartMissing,
  archiveOnZoneRedundant,
  dearerThanStaying,
  deltaVacuumUnder7Days,
  deltaVacuumUnguarded,
  expireBeforeMinimumDuration,
  icebergMetadataFilesPileUp,
  icebergOrphanRetentionTooShort,
  icebergSnapshotsNeverExpire,
  intelligentTieringArchiveUnderTable,
  intelligentTieringSmallObjects,
  noExpiry,
  objectLockOnTable,
  oldVersionsBeyondNeed,
  oldVersionsKeptForEver,
  personalDataKeptTooLong,
  replicaWithoutLifecycle,
  smallObjectsToCold,
  snapshotExpiryShorterThanReaders,
  softDeleteBeyondNeed,
  tableDataArchivedUnreadable,
  tableFilesExpiredByAge,
  transitionOrder,
  noInventoryOrMetrics,
  coarserThanQueries,
  dateBeforeSubjectInPath,
  externalTableNoPartitionFilter,
  highCardinalityPartitionKey,
  keyNotFiltered,
  lifecycleStagesMixed,
  partitionsTooSmall,
  projectionFixedEndDate,
  projectionInjectedWithoutFilter,
  projectionMostlyEmpty,
  projectionReadByOtherEngine,
  projectionUnderLakeFormationFilters,
  projectionWrong,
  timePartitionMissing,
  tooManyPartitionColumns,
  tooManyPartitions,
  unpartitionedGrowingTable,
  athenaCtas100Partitions,
  deltaS3MultiWriter,
  copyOutsideDeclaredRegions,
  inCountryCopyMissing,
  noErasurePath,
  regionOutsideList,
  crawlerDeletesTables,
  crawlerSplitsTable,
  incrementalCrawlIgnoresSchemaChange,
  grantTooBroad,
  keyRotationOff,
  lakeFormationIamAllowedPrincipals,
  networkOpen,
  noAccessLog,
  ownKeyMissing,
  personalColumnWithoutAccessRule,
  plainTextTransport,
  publicAccess,
  sharedKeyAccess,
];
