import { isUnknown } from '../../read/graph';
import type { Attributes, Grant } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** What can be granted on: Terraform's and Pulumi's types up to `member`, and the property that names it. */
const FAMILIES: readonly (readonly [terraform: string, pulumi: string, to: string])[] = [
  ['google_storage_bucket_iam', 'gcp:storage:BucketIAM', 'bucket'],
  ['google_storage_managed_folder_iam', 'gcp:storage:ManagedFolderIam', 'bucket'],
  ['google_kms_crypto_key_iam', 'gcp:kms:CryptoKeyIAM', 'crypto_key_id'],
  ['google_kms_key_ring_iam', 'gcp:kms:KeyRingIAM', 'key_ring_id'],
  ['google_bigquery_dataset_iam', 'gcp:bigquery:DatasetIam', 'dataset_id'],
  ['google_bigquery_table_iam', 'gcp:bigquery:Iam', 'table_id'],
  ['google_data_catalog_policy_tag_iam', 'gcp:datacatalog:PolicyTagIam', 'policy_tag'],
  ['google_pubsub_topic_iam', 'gcp:pubsub:TopicIAM', 'topic'],
  ['google_pubsub_subscription_iam', 'gcp:pubsub:SubscriptionIAM', 'subscription'],
  ['google_secret_manager_secret_iam', 'gcp:secretmanager:SecretIam', 'secret_id'],
  ['google_service_account_iam', 'gcp:serviceaccount:IAM', 'service_account_id'],
  ['google_spanner_database_iam', 'gcp:spanner:DatabaseIAM', 'database'],
  ['google_cloud_run_service_iam', 'gcp:cloudrun:Iam', 'service'],
  ['google_project_iam', 'gcp:projects:IAM', 'project'],
  ['google_folder_iam', 'gcp:folder:IAM', 'folder'],
  ['google_organization_iam', 'gcp:organizations:IAM', 'org_id'],
];

function granted(binding: Props, to: Attributes<Grant>['to']): Attributes<Grant> {
  return {
    to,
    principals: binding.names('member') ?? binding.names('members'),
    actions: binding.names('role'),
    effect: 'allow',
    conditional: binding.isFilled('condition'),
  };
}

function bindings(policy: Props, to: Attributes<Grant>['to']): readonly Attributes<Grant>[] {
  const document = policy.json('policy_data') ?? { unknown: 'the policy is not given' };
  const grants = isUnknown(document) ? document : (document.each('bindings', (binding) => granted(binding, to)) ?? []);
  return isUnknown(grants)
    ? [{ to, principals: grants, actions: grants, effect: 'allow', conditional: grants }]
    : grants;
}

function rowsOf([terraform, pulumi, to]: (typeof FAMILIES)[number]): readonly Row<Grant>[] {
  const types = (...lasts: readonly string[]) => lasts.flatMap((last) => [`${terraform}_${last}`, `${pulumi}${last}`]);
  return [
    { types: types('member', 'binding'), read: (grant) => granted(grant, grant.link(to)) },
    { types: types('policy'), read: (policy) => bindings(policy, policy.link(to)) },
  ];
}

/** How a dataset's own access list names whom it lets in. */
const MEMBERS = ['special_group', 'iam_member', 'user_by_email', 'group_by_email', 'domain'];

/** An entry that names nobody lets a view or a routine read. */
function entered(entry: Props, to: Attributes<Grant>['to']): readonly Attributes<Grant>[] {
  const principals = MEMBERS.map((member) => (entry.isFilled(member) ? entry.names(member) : undefined)).find(Boolean);
  const conditional = entry.isFilled('condition');
  return principals === undefined
    ? []
    : [{ to, principals, actions: entry.names('role'), effect: 'allow', conditional }];
}

function accessOf(dataset: Props): readonly Attributes<Grant>[] {
  const to = { address: dataset.resource.address };
  const grants = dataset.withoutComputed('access').each('access', (entry) => entered(entry, to));
  if (isUnknown(grants)) return [{ to, principals: grants, actions: grants, effect: 'allow', conditional: grants }];
  return grants?.flat() ?? [];
}

export const googleRows: readonly Row<Grant>[] = [
  ...FAMILIES.flatMap(rowsOf),
  { types: ['google_bigquery_dataset', 'gcp:bigquery:Dataset'], read: accessOf },
  {
    types: ['google_bigquery_dataset_access', 'gcp:bigquery:DatasetAccess'],
    read: (declared) => {
      const entry = declared.withoutComputed('role', ...MEMBERS);
      return entered(entry, entry.link('dataset_id'));
    },
  },
  {
    types: [
      'google_storage_bucket_access_control',
      'gcp:storage:BucketAccessControl',
      'google_storage_default_object_access_control',
      'gcp:storage:DefaultObjectAccessControl',
    ],
    read: (access) => ({
      to: access.link('bucket'),
      principals: access.names('entity'),
      actions: access.names('role'),
      effect: 'allow',
      conditional: false,
    }),
  },
];
