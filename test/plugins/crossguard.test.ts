import { PolicyPack, type PolicyResource, type StackValidationArgs, type StackValidationPolicy } from '@pulumi/policy';
import { ramaniPolicies } from '../../plugins/crossguard';

/** What Pulumi wraps properties in; its types leave it out. */
const { unknownCheckingProxy }: { unknownCheckingProxy(props: object): Readonly<Record<string, unknown>> } =
  require('@pulumi/policy/proxy');

const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const URN = 'urn:pulumi:prod::shop::';
const PROVIDER = {
  type: 'pulumi:providers:gcp',
  props: { region: 'africa-south1' },
  urn: `${URN}pulumi:providers:gcp::gcp`,
  name: 'gcp',
};

function resource(
  type: string,
  name: string,
  props: object,
  dependencies: readonly PolicyResource[] = [],
): PolicyResource {
  return {
    type,
    name,
    urn: `${URN}${type}::${name}`,
    // As Pulumi gives them to a policy: whoever looks at an unknown value stumbles over it.
    props: unknownCheckingProxy(props),
    opts: {
      protect: false,
      ignoreChanges: [],
      aliases: [],
      additionalSecretOutputs: [],
      customTimeouts: { createSeconds: 0, updateSeconds: 0, deleteSeconds: 0 },
    },
    provider: PROVIDER,
    isType: () => false,
    asType: () => undefined,
    dependencies: [...dependencies],
    propertyDependencies: dependencies.length === 0 ? {} : { bucket: [...dependencies] },
  };
}

function judge(resources: readonly PolicyResource[]) {
  const args: StackValidationArgs = {
    resources: [...resources],
    stackTags: new Map(),
    getConfig: () => {
      throw new Error('no rule asks for configuration');
    },
    notApplicable: () => {
      throw new Error('every rule applies');
    },
  };
  const found: { policy: string; message: string; urn: string | undefined }[] = [];
  for (const policy of ramaniPolicies({ today: '2026-11-22' })) {
    void policy.validateStack(args, (message, urn) => found.push({ policy: policy.name, message, urn }));
  }
  return found;
}

const closed = { publicAccessPrevention: 'enforced', uniformBucketLevelAccess: true };

test('rules join resources: the grant that opens a bucket to everyone is told', () => {
  const bucket = resource('gcp:storage/bucket:Bucket', 'lake', { name: 'shop-lake', location: 'AFRICA-SOUTH1' });
  const open = resource(
    'gcp:storage/bucketIAMMember:BucketIAMMember',
    'all',
    { bucket: UNKNOWN, role: 'roles/storage.objectViewer', member: 'allUsers' },
    [bucket],
  );

  expect(judge([bucket, open]).filter(({ policy }) => policy === 'security--public-access')).toEqual([
    { policy: 'security--public-access', message: expect.stringMatching(/Fix: /), urn: open.urn },
  ]);
});

test('a closed bucket is let be', () => {
  const bucket = resource('gcp:storage/bucket:Bucket', 'lake', {
    name: 'shop-lake',
    location: 'AFRICA-SOUTH1',
    ...closed,
  });

  expect(judge([bucket]).filter(({ policy }) => policy === 'security--public-access')).toEqual([]);
});

test('what is not known yet is told as undecided, by a policy that stops nothing', () => {
  const bucket = resource('gcp:storage/bucket:Bucket', 'lake', {
    name: 'shop-lake',
    location: 'AFRICA-SOUTH1',
    publicAccessPrevention: UNKNOWN,
  });
  const policy = ramaniPolicies().find(({ name }: StackValidationPolicy) => name === 'cannot-tell');

  expect(judge([bucket]).filter(({ message }) => message.startsWith('security/public-access'))).toEqual([
    { policy: 'cannot-tell', message: expect.stringMatching(/cannot tell/), urn: bucket.urn },
  ]);
  expect(policy?.enforcementLevel).toBe('advisory');
});

test('a policy pack takes them all: names, levels and texts are as Pulumi wants them', () => {
  const policies = ramaniPolicies();

  expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length);
  expect(policies.filter(({ name }) => !/^[A-Za-z0-9-_.]{1,100}$/.test(name))).toEqual([]);
  expect(typeof PolicyPack).toBe('function');
});
