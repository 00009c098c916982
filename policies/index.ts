import { budgetExceeded } from './cost/budget-exceeded';
import type { Policy } from './define';
import { abortMultipartMissing } from './lifecycle/abort-multipart-missing';
import { expireBeforeMinimumDuration } from './lifecycle/expire-before-minimum-duration';
import { oldVersionsKeptForEver } from './lifecycle/old-versions-kept-for-ever';
import { personalDataKeptTooLong } from './lifecycle/personal-data-kept-too-long';
import { transitionOrder } from './lifecycle/transition-order';
import { highCardinalityPartitionKey } from './partitioning/high-cardinality-partition-key';
import { partitionsTooSmall } from './partitioning/partitions-too-small';
import { tooManyPartitions } from './partitioning/too-many-partitions';
import { unpartitionedGrowingTable } from './partitioning/unpartitioned-growing-table';
import { regionOutsideList } from './residency/region-outside-list';
import { ownKeyMissing } from './security/own-key-missing';
import { publicAccess } from './security/public-access';

/** Every rule, by id. */
export const POLICIES: readonly Policy[] = [
  budgetExceeded,
  abortMultipartMissing,
  expireBeforeMinimumDuration,
  oldVersionsKeptForEver,
  personalDataKeptTooLong,
  transitionOrder,
  highCardinalityPartitionKey,
  partitionsTooSmall,
  tooManyPartitions,
  unpartitionedGrowingTable,
  regionOutsideList,
  ownKeyMissing,
  publicAccess,
];
