import { Duration } from 'aws-cdk-lib';
import { CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { resourceName, storeName } from '../../plan/names';
import type { TargetPlan } from '../../plan/platform-plan';
import { SENSITIVITIES, type Sensitivity } from '../../spec/lake';
import { accessLogs, privateBucket } from '../shared/aws-bucket';
import { setOrigin } from '../shared/aws-origin';
import { tag } from '../shared/aws-tags';

/** No result is reused for longer: https://docs.aws.amazon.com/athena/latest/ug/reusing-query-results.html */
const KEEP_RESULTS = Duration.days(7);

export interface QueriesProps {
  readonly plan: TargetPlan;
  readonly key: IKey;
  /** The name of the bucket that access logs are delivered to. */
  readonly logArchive: string;
}

/**
 * Athena over the lake: a query stops where the plan says, whatever its client asks for. The results of all who use a
 * workgroup lie together, so those who may see less of the lake than others need a workgroup of their own.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/lf-athena-limitations.html
 */
export class Queries extends Construct {
  readonly workgroup: CfnWorkGroup;
  readonly results: Bucket;
  readonly key: IKey;

  constructor(scope: Construct, id: string, { plan, key, logArchive }: QueriesProps) {
    super(scope, id);
    this.key = key;
    this.results = createResults(this, { plan, key, logArchive });
    this.workgroup = createWorkgroup(this, this, plan, 'lake');
    tag(this, plan, highest(plan));
    setOrigin(this, 'lake');
  }
}

/** A result holds what was read, which may be from any zone. */
function highest({ lake }: TargetPlan): Sensitivity {
  const ranks = lake.zones.map(({ sensitivity }) => SENSITIVITIES.indexOf(sensitivity));
  return SENSITIVITIES[Math.max(0, ...ranks)] ?? 'none';
}

function createResults(scope: Construct, { plan, key, logArchive }: QueriesProps): Bucket {
  const name = storeName(plan, 'results');
  return new Bucket(scope, 'Results', {
    ...privateBucket(plan, name),
    ...accessLogs(scope, logArchive, name),
    encryptionKey: key,
    bucketKeyEnabled: true,
    lifecycleRules: [
      {
        id: 'results',
        expiration: KEEP_RESULTS,
        // A result that is gone is asked for again.
        noncurrentVersionExpiration: Duration.days(1),
      },
      {
        id: 'leftovers',
        abortIncompleteMultipartUploadAfter: KEEP_RESULTS,
        expiredObjectDeleteMarker: true,
      },
    ],
  });
}

/** Its results lie in a folder of its name. */
export function createWorkgroup(
  scope: Construct,
  { results, key }: Pick<Queries, 'results' | 'key'>,
  plan: TargetPlan,
  name: string,
): CfnWorkGroup {
  const limit = plan.lake.scanLimitBytes.value;
  return new CfnWorkGroup(scope, 'Workgroup', {
    name: resourceName(plan, name),
    description: `Queries over the lake of ${plan.platform}`,
    // Queries that people have kept are state too.
    recursiveDeleteOption: !plan.protect.value,
    workGroupConfiguration: {
      enforceWorkGroupConfiguration: true,
      publishCloudWatchMetricsEnabled: true,
      requesterPaysEnabled: false,
      ...(limit === null ? {} : { bytesScannedCutoffPerQuery: limit }),
      resultConfiguration: {
        outputLocation: `s3://${results.bucketName}/${name}/`,
        expectedBucketOwner: plan.account,
        encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: key.keyArn },
      },
    },
  });
}
