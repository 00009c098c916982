import type { Attributes, QueryWorkgroup } from '../facts';
import { anyTrue, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

/** Google counts the bytes that queries scan in MiB. */
const BYTES_OF_MIB = 1024 * 1024;

function quota(props: Props, name: string, value: string): Attributes<QueryWorkgroup> {
  return {
    name: props.text(name),
    scanLimitBytes: mapKnown(props.positive(value), (mib) => mib * BYTES_OF_MIB),
    billedBy: 'scan',
    scanLimitPer: 'day',
    enforced: true,
  };
}

const QUERY_USAGE = 'bigquery.googleapis.com/quota/query/usage';

/** The metric's name is part of a URL. */
function isOfQueries(override: Props): boolean {
  return override.is('metric', QUERY_USAGE, encodeURIComponent(QUERY_USAGE)) === true;
}

export const queryWorkgroup: Vocabulary<QueryWorkgroup> = {
  rows: [
    {
      types: ['AWS::Athena::WorkGroup'],
      read: (group) => ({
        name: group.text('Name'),
        scanLimitBytes: group.positive('WorkGroupConfiguration.BytesScannedCutoffPerQuery'),
        billedBy: 'scan',
        scanLimitPer: 'query',
        enforced: group.boolean('WorkGroupConfiguration.EnforceWorkGroupConfiguration'),
        encrypted: anyTrue([
          group.isFilled('WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration'),
          group.boolean('WorkGroupConfiguration.ManagedQueryResultsConfiguration.Enabled'),
        ]),
      }),
    },
    {
      types: ['aws_athena_workgroup', 'aws:athena:Workgroup'],
      read: (group) => ({
        name: group.text('name'),
        scanLimitBytes: group.positive('configuration.bytes_scanned_cutoff_per_query'),
        billedBy: 'scan',
        scanLimitPer: 'query',
        enforced: group.boolean('configuration.enforce_workgroup_configuration'),
        encrypted: anyTrue([
          group.isFilled('configuration.result_configuration.encryption_configuration'),
          group.boolean('configuration.managed_query_results_configuration.enabled'),
        ]),
      }),
    },
    {
      types: ['google_service_usage_consumer_quota_override', 'gcp:serviceusage:ConsumerQuotaOverride'],
      read: (override) => (isOfQueries(override) ? quota(override, 'project', 'override_value') : undefined),
    },
    {
      types: ['google_cloud_quotas_quota_preference', 'gcp:cloudquota:SQuotaPreference'],
      read: (preference) =>
        preference.is('quota_id', 'QueryUsagePerDay', 'QueryUsagePerUserPerDay') === true
          ? quota(preference, 'parent', 'quota_config.preferred_value')
          : undefined,
    },
    {
      types: ['databricks_sql_endpoint', 'databricks:index:SqlEndpoint'],
      read: (warehouse) => ({
        name: warehouse.text('name'),
        billedBy: 'time',
        scanLimitPer: 'query',
        // Terraform's own default is two hours; 0 is never.
        autoStopMinutes: warehouse.has('auto_stop_mins') ? warehouse.positive('auto_stop_mins') : 120,
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'QueryWorkgroup', ...base, ...attributes }),
};
