import { CryptoKey, CryptoKeyIAMMember, KeyRing } from '@pulumi/gcp/kms';
import * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import { type TargetPlan, tagsOf } from '../../plan/platform-plan';
import { labelsOf } from '../shared/gcp-labels';
import { provide } from './part';

const SECONDS_A_DAY = 86_400;

type Agents = Readonly<Record<string, pulumi.Output<string>>>;

/**
 * The service agents that encrypt in the name of Cloud Storage and BigQuery. No resource creates them: in a new project
 * run `gcloud storage service-agent` and `bq show --encryption_service_account` once.
 * Source: cloud.google.com/storage/docs/getting-service-agent, cloud.google.com/bigquery/docs/customer-managed-encryption
 */
function storeAgents(projectNumber: pulumi.Output<number>): Agents {
  return {
    storage: pulumi.interpolate`service-${projectNumber}@gs-project-accounts.iam.gserviceaccount.com`,
    bigquery: pulumi.interpolate`bq-${projectNumber}@bigquery-encryption.iam.gserviceaccount.com`,
  };
}

/**
 * Those that encrypt the disks of Spark's machines. They are there as soon as the APIs of Compute Engine and Dataproc are
 * enabled. Source: cloud.google.com/dataproc-serverless/docs/guides/cmek-serverless
 */
function sparkAgents(projectNumber: pulumi.Output<number>): Agents {
  return {
    compute: pulumi.interpolate`service-${projectNumber}@compute-system.iam.gserviceaccount.com`,
    dataproc: pulumi.interpolate`service-${projectNumber}@dataproc-accounts.iam.gserviceaccount.com`,
  };
}

function serviceAgents({ lake }: TargetPlan, projectNumber: pulumi.Output<number>): Agents {
  const runsSpark = lake.zones.some(({ jobs }) => jobs.length > 0);
  return { ...storeAgents(projectNumber), ...(runsSpark ? sparkAgents(projectNumber) : {}) };
}

/** The key of all data. A given key's owner grants its use. */
export function dataKey(
  plan: TargetPlan,
  projectNumber: pulumi.Output<number> | undefined,
  foundation: pulumi.Resource,
): pulumi.Output<string> {
  return provide(plan.foundation.key.value, 'foundation.key', foundation, (name, parent) => {
    if (projectNumber === undefined)
      throw new Error(
        'targets.gcp.foundation: found artifacts without keyId; a key can be granted only with the project number, which a given bucket does not tell: add keyId, or leave out artifacts',
      );
    const protect = plan.protect.value;
    const ring = new KeyRing('ring', { name: resourceName(plan, 'keys'), location: plan.region }, { parent, protect });
    const key = new CryptoKey(
      'key',
      {
        name,
        keyRing: ring.id,
        rotationPeriod: `${plan.foundation.keyRotationDays.value * SECONDS_A_DAY}s`,
        labels: labelsOf(tagsOf(plan, 'none')),
      },
      { parent, protect },
    );
    const grants = Object.entries(serviceAgents(plan, projectNumber)).map(
      ([service, agent]) =>
        new CryptoKeyIAMMember(
          `key-${service}`,
          {
            cryptoKeyId: key.id,
            role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
            member: pulumi.interpolate`serviceAccount:${agent}`,
          },
          { parent },
        ),
    );
    // Whoever uses the key waits for its grants: before them nothing can be encrypted.
    return pulumi.all([key.id, pulumi.all(grants.map(({ id }) => id))]).apply(([id]) => id);
  });
}
