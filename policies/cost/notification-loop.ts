import type { Grant, Link, Notification } from '../../harness/facts/facts';
import { nameIn } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

/** Events that a written object causes, in the words of S3 and of Cloud Storage. */
const CREATED = /^s3:ObjectCreated:|^s3:\*$|^OBJECT_FINALIZE$/;
const WRITES = /^(\*|s3:\*|s3:Put\*|s3:PutObject\*?|s3:CopyObject)$/i;

/** `${Role}`, `${Role.Arn}` and `${aws_iam_role.f.name}` name the role at that address; a name or an ARN ends with its name. */
function names(principal: string, role: Link): boolean {
  const byAddress = principal === `\${${role.address}}` || principal.startsWith(`\${${role.address}.`);
  return byAddress || (role.text !== undefined && principal.split('/').at(-1) === role.text.split('/').at(-1));
}

/** What a statement's resource names: `${Lake.Arn}/*`, `arn:aws:s3:::lake/*` or everything. */
function covers(resource: string, address: string, name: string | undefined): boolean {
  const [bucket = '', path = ''] = resource.split(/\/(.*)/s);
  if (bucket === '*' || resource === 'arn:aws:s3:::*') return true;
  const isBucket = bucket.includes(`\${${address}`) || (name !== undefined && nameIn(bucket) === name);
  return isBucket && path === '*';
}

function hasNoFilter({ prefix, suffix, events }: Notification): boolean {
  const created = events !== undefined && !isUnknown(events) && events.some((event) => CREATED.test(event));
  return created && prefix === undefined && suffix === undefined;
}

function lets({ effect, conditional, principals, actions, resources }: Grant, role: Link): readonly string[] {
  const known = [principals, actions, resources].map((list) => (list === undefined || isUnknown(list) ? [] : list));
  const [who = [], what = [], on = []] = known;
  if (effect !== 'allow' || conditional === true) return [];
  return who.some((one) => names(one, role)) && what.some((one) => WRITES.test(one)) ? on : [];
}

export const notificationLoop = definePolicy({
  id: 'cost/notification-loop',
  summary: 'A function does not write where its own trigger listens.',
  why: 'A function that writes into the bucket that calls it is called by what it wrote, again and again, until someone sees the bill.',
  fix: 'Write to a second bucket, or limit the trigger to a prefix and the permission to write to another.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.2'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html',
      asOf: '2023-06',
    },
  ],
  on: 'ObjectStore',
  options: {},
  messages: { loop: 'every object that is written calls {{target}}, which may write anywhere in the same store' },
  check: (store, { all, each, report }) => {
    if (store.notifies === undefined || isUnknown(store.notifies)) return;
    const name = typeof store.name === 'string' ? store.name : undefined;
    const addresses = [store.address, ...store.readFrom];
    each(store.notifies.filter(hasNoFilter), ({ to, runsAs }) => {
      if (runsAs === undefined || isUnknown(runsAs)) return;
      const resources = all('Grant').flatMap((grant) => lets(grant, runsAs));
      if (!resources.some((one) => addresses.some((address) => covers(one, address, name)))) return;
      const target = to === undefined || isUnknown(to) ? undefined : (to.address ?? to.text);
      report({
        messageId: 'loop',
        data: { target: target ?? 'a function' },
        actual: 'a trigger on every object',
        expected: 'a trigger on a prefix that the function does not write to',
      });
    });
  },
});
