import { COMPUTED, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const KEY = 'projects/p/locations/africa-south1/keyRings/r/cryptoKeys/k';

const EXPECTED = {
  name: 'duka-orders',
  region: 'africa-south1',
  storageClass: 'STANDARD',
  versioned: true,
  lifecycle: [
    {
      enabled: true,
      prefixes: ['orders/'],
      narrowed: false,
      transitions: [{ class: 'NEARLINE', afterDays: 30 }],
      oldVersions: { transitions: [] },
    },
    {
      enabled: true,
      prefixes: [],
      narrowed: false,
      transitions: [],
      oldVersions: { transitions: [], expireAfterDays: 14, keep: 2 },
    },
  ],
  key: { text: KEY },
  publicAccessBlocked: true,
  objectAccessLists: true,
  hierarchicalNamespace: false,
  inventory: false,
  accessLogs: { text: 'duka-logs' },
};

const planned = terraform({
  'google_storage_bucket.orders': {
    name: 'duka-orders',
    location: 'AFRICA-SOUTH1',
    storage_class: 'STANDARD',
    public_access_prevention: 'enforced',
    versioning: [{ enabled: true }],
    encryption: [{ default_kms_key_name: KEY }],
    logging: [{ log_bucket: 'duka-logs', log_object_prefix: COMPUTED }],
    lifecycle_rule: [
      {
        action: [{ type: 'SetStorageClass', storage_class: 'NEARLINE' }],
        condition: [
          { age: 30, with_state: 'LIVE', matches_prefix: ['orders/'], num_newer_versions: 0, created_before: '' },
        ],
      },
      {
        action: [{ type: 'Delete', storage_class: '' }],
        condition: [
          { age: 0, days_since_noncurrent_time: 14, num_newer_versions: 2, with_state: 'ANY', matches_suffix: [] },
        ],
      },
    ],
  },
});

const previewed = pulumi({
  orders: [
    'gcp:storage/bucket:Bucket',
    {
      name: 'duka-orders',
      location: 'africa-south1',
      storageClass: 'STANDARD',
      publicAccessPrevention: 'enforced',
      versioning: { enabled: true },
      encryption: { defaultKmsKeyName: KEY },
      logging: { logBucket: 'duka-logs' },
      lifecycleRules: [
        {
          action: { type: 'SetStorageClass', storageClass: 'NEARLINE' },
          condition: { age: 30, withState: 'LIVE', matchesPrefixes: ['orders/'] },
        },
        { action: { type: 'Delete' }, condition: { daysSinceNoncurrentTime: 14, numNewerVersions: 2 } },
      ],
    },
  ],
});

test.each([
  ['Terraform', planned],
  ['Pulumi', previewed],
])('one bucket is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'ObjectStore'))).toEqual(EXPECTED);
});

describe('a rule', () => {
  const rule = (action: object, condition: object) => {
    const graph = pulumi({
      b: ['gcp:storage/bucket:Bucket', { location: 'EU', lifecycleRules: [{ action, condition }] }],
    });
    return saidBy(onlyFact(graph, 'ObjectStore')).lifecycle;
  };
  const acts = (effect: object, rest: object = {}) => [
    { enabled: true, prefixes: [], narrowed: false, ...effect, ...rest },
  ];

  test.each<[string, object, object, object]>([
    [
      'by age deletes old versions too',
      { type: 'Delete' },
      { age: 90 },
      { transitions: [], expireAfterDays: 90, oldVersions: { transitions: [], expireAfterDays: 90 } },
    ],
    [
      'for what is live leaves old versions alone',
      { type: 'Delete' },
      { age: 90, withState: 'LIVE' },
      { transitions: [], expireAfterDays: 90, oldVersions: { transitions: [] } },
    ],
    [
      'for what is archived leaves the live alone',
      { type: 'Delete' },
      { age: 90, withState: 'ARCHIVED' },
      { transitions: [], oldVersions: { transitions: [], expireAfterDays: 90 } },
    ],
    [
      'that counts newer versions only deletes at once what is beyond them',
      { type: 'Delete' },
      { numNewerVersions: 3 },
      { transitions: [], oldVersions: { transitions: [], expireAfterDays: 0, keep: 3 } },
    ],
    [
      'of age 0 deletes at once',
      { type: 'Delete' },
      { age: 0 },
      { transitions: [], expireAfterDays: 0, oldVersions: { transitions: [], expireAfterDays: 0 } },
    ],
    [
      'can end uploads',
      { type: 'AbortIncompleteMultipartUpload' },
      { age: 7 },
      { transitions: [], abortUploadsAfterDays: 7 },
    ],
  ])('%s', (_, action, condition, effect) => {
    expect(rule(action, condition)).toEqual(acts(effect));
  });

  test('for names, classes or dates is narrowed', () => {
    for (const narrow of [
      { matchesSuffixes: ['.tmp'] },
      { matchesStorageClasses: ['STANDARD'] },
      { createdBefore: '2024-01-01' },
    ])
      expect(rule({ type: 'AbortIncompleteMultipartUpload' }, { age: 7, ...narrow })).toMatchObject([
        { narrowed: true },
      ]);
  });

  test('with an age that another resource gives is unknown', () => {
    const age = output('random:index/randomInteger:RandomInteger', 'age', 'result');

    expect(rule({ type: 'Delete' }, { age, withState: 'LIVE' })).toMatchObject([
      { expireAfterDays: { unknown: expect.any(String) } },
    ]);
  });

  test('with an action that the plan does not tell is unknown altogether', () => {
    const graph = terraform({
      'google_storage_bucket.b': {
        location: 'EU',
        lifecycle_rule: [{ action: [{ type: COMPUTED }], condition: [{ age: 3 }] }],
      },
    });

    const unknown = { unknown: 'known after apply' };
    expect(onlyFact(graph, 'ObjectStore').lifecycle).toMatchObject([
      { transitions: unknown, expireAfterDays: unknown },
    ]);
  });
});

test('what nobody set is absent: prevention that is not planned (`inherited` is none), versioning, a key, soft delete', () => {
  const graph = terraform({
    'google_storage_bucket.b': {
      name: COMPUTED,
      location: 'EU',
      public_access_prevention: COMPUTED,
      versioning: COMPUTED,
      soft_delete_policy: COMPUTED,
      encryption: [],
      lifecycle_rule: [],
    },
  });
  const inherited = terraform({
    'google_storage_bucket.b': { name: 'b', location: 'US', public_access_prevention: 'inherited' },
  });

  expect(saidBy(onlyFact(graph, 'ObjectStore'))).toEqual({
    name: { unknown: 'known after apply' },
    region: 'eu',
    versioned: false,
    lifecycle: [],
    hierarchicalNamespace: false,
    inventory: false,
    objectAccessLists: true,
  });
  expect(onlyFact(inherited, 'ObjectStore').publicAccessBlocked).toBe(false);
});

test('access lists of the bucket and of its new objects open it; one that is private does not close it again', () => {
  const graph = terraform({
    'google_storage_bucket.b': { name: 'b', location: 'EU' },
    'google_storage_bucket_acl.b': { bucket: 'b', role_entity: ['OWNER:user-a@b.c', 'READER:allUsers'] },
    'google_storage_default_object_acl.b': { bucket: 'b', role_entity: ['OWNER:user-a@b.c'] },
  });

  expect(onlyFact(graph, 'ObjectStore').publicAcl).toBe(true);
});
