import type { Attribute, Grant } from '../../harness/facts/facts';
import { isUnknown } from '../../harness/read/graph';
import { isCloudProvider } from '../../reference/row';
import { definePolicy } from '../define';
import { isPublic } from '../everyone';

function listed(list: Attribute<readonly string[]>): readonly string[] {
  return list === undefined || isUnknown(list) ? [] : list;
}

/** By its whole name, or by the last part of an ARN or id. */
function isOneOf(names: readonly string[]): (action: string) => boolean {
  const known = names.map((name) => name.toLowerCase());
  return (action) => {
    const lower = action.toLowerCase();
    return known.some((name) => lower === name || lower.endsWith(`/${name}`));
  };
}

/** Actions on data or keys that every statement can limit to a bucket, a table or a key. */
const ON_DATA =
  /^(s3:(get|put|delete)(\*|object\S*)|s3:(get|put|delete|list)\*|kms:(decrypt|reencrypt\S*)|dynamodb:(get|put|delete|batch)\S*)$/i;
/** Azure's roles on the objects of every store below their scope, by name and by id. */
const ON_OBJECTS = [
  ...['Storage Blob Data Owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'],
  ...['Storage Blob Data Contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
];
const SUBSCRIPTION = /^\/subscriptions\/[^/]+\/?$/;
const EVERYTHING = /^(\*|arn:\S+:\*|arn:[^:]*:s3:::\*(\/\*)?)$/;

/** Whom nobody chose: an account that leaves it to its own policies, projects' own members, services. */
const GIVEN =
  /:root$|^project(Owner|Editor|Viewer):|@cloudservices\.gserviceaccount\.com$|\.amazonaws\.com$|^(projectOwners|projectReaders|projectWriters)$/;

/** An Azure role counts where its scope is a storage account, or everything in a subscription. */
function isAboutData({ provider, to }: Grant): boolean {
  if (provider !== 'azure') return true;
  if (to === undefined || isUnknown(to)) return false;
  const { address = '', text = '' } = to;
  return /storage.?account/i.test(address) || /storageAccounts\//i.test(text) || SUBSCRIPTION.test(text);
}

function isOnSubscription({ provider, to }: Grant): boolean {
  return provider === 'azure' && to !== undefined && !isUnknown(to) && SUBSCRIPTION.test(to.text ?? '');
}

export const grantTooBroad = definePolicy({
  id: 'security/grant-too-broad',
  summary: 'Nobody may do more with the data than their work needs.',
  why: 'One stolen credential, or one wrong line in a job, reaches as far as its grant: with every action, or every store, that is the whole platform, its keys and its logs.',
  fix: 'Name the actions that the work needs (s3:GetObject, a viewer or object role) and the stores, prefixes or keys that it needs them on.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html', asOf: null },
    { url: 'https://cloud.google.com/iam/docs/using-iam-securely', asOf: null },
    { url: 'https://learn.microsoft.com/azure/role-based-access-control/best-practices', asOf: null },
  ],
  on: 'Grant',
  options: {
    broad: {
      default: {
        aws: [
          ...['*', 's3:*', 'glue:*', 'athena:*', 'lakeformation:*', 'kms:*', 'dynamodb:*', 'kinesis:*', 'redshift:*'],
          ...['AdministratorAccess', 'PowerUserAccess', 'AmazonS3FullAccess'],
        ],
        gcp: [
          ...['roles/owner', 'roles/editor', 'roles/storage.admin', 'roles/bigquery.admin', 'roles/cloudkms.admin'],
        ],
        // Owner, Contributor and Storage Account Contributor, by name and by id.
        azure: [
          ...['Owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
          ...['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
          ...['Storage Account Contributor', '17d1049b-9a84-46fb-8f53-869881c3d3ab'],
        ],
      },
      description:
        'Actions, ready-made policies and roles that are more than any one work with data needs, by provider.',
    },
    domainWide: {
      default: ['roles/storage.objectAdmin', 'roles/storage.objectUser', 'roles/storage.legacyBucketOwner'],
      description: 'Roles that are too much for everyone of a domain.',
    },
  },
  messages: {
    'every-action': '{{who}} may do more than any one work needs',
    'every-store': '{{who}} may do this with all stores or keys of the account',
    'whole-domain': 'everyone of {{who}} may change objects',
  },
  check: (grant, { options, need, report }) => {
    const principals = listed(grant.principals);
    // What is open to everyone is another rule's matter.
    if (isPublic(principals) || (principals.length > 0 && principals.every((one) => GIVEN.test(one)))) return;
    if (grant.effect !== 'allow' || !isCloudProvider(grant.provider) || !isAboutData(grant)) return;
    const broad = listed(grant.actions).filter(isOneOf(options.broad[grant.provider]));
    const isEverywhere = grant.to === undefined && listed(grant.resources).some((one) => EVERYTHING.test(one));
    const isOnData = grant.provider === 'azure' ? isOneOf(ON_OBJECTS) : (action: string) => ON_DATA.test(action);
    const onData = isEverywhere || isOnSubscription(grant) ? listed(grant.actions).filter(isOnData) : [];
    const domains = principals.filter((one) => one.startsWith('domain:'));
    const domainWide = domains.length > 0 ? listed(grant.actions).filter(isOneOf(options.domainWide)) : [];
    if ([...broad, ...onData, ...domainWide].length === 0) return;
    if (need(grant.conditional, 'whether a condition narrows the grant') === true) return;
    const who = principals.join(', ') || 'whoever it is given to';
    if (broad.length > 0)
      report({ messageId: 'every-action', data: { who }, actual: broad.join(', '), expected: 'named actions' });
    else if (onData.length > 0)
      report({ messageId: 'every-store', data: { who }, actual: onData.join(', '), expected: 'named resources' });
    else
      report({
        messageId: 'whole-domain',
        data: { who: domains.join(', ') },
        actual: domainWide.join(', '),
        expected: 'a group, or a role that reads',
      });
  },
});
