import fc from 'fast-check';
import type { Resource } from '../../../harness/read/graph';
import { readTerraformPlan } from '../../../harness/read/terraform-plan';
import modules from '../../fixtures/terraform-plan/modules.json';
import splitBucket from '../../fixtures/terraform-plan/split-bucket.json';
import { problem, readsTheCorpus } from './corpus';

const AFTER_APPLY = { unknown: 'known after apply' };

function read(document: unknown): Map<string, Resource> {
  return new Map(readTerraformPlan('plan.json', document).resources.map((resource) => [resource.address, resource]));
}

describe('a bucket split into its separate resources', () => {
  const resources = read(splitBucket);

  it.each(['lifecycle_configuration', 'public_access_block', 'versioning'])('ties the %s to the bucket', (part) => {
    expect(resources.get(`aws_s3_bucket_${part}.orders`)?.properties['bucket']).toEqual({
      ref: 'aws_s3_bucket.orders',
      attribute: 'id',
    });
  });

  it('finds a reference inside nested blocks, beside what is known', () => {
    expect(resources.get('aws_s3_bucket_server_side_encryption_configuration.orders')?.properties['rule']).toEqual([
      {
        apply_server_side_encryption_by_default: [
          { sse_algorithm: 'aws:kms', kms_master_key_id: { ref: 'aws_kms_key.lake', attribute: 'arn' } },
        ],
      },
    ]);
  });

  it('drops nulls, and says that a value nobody gave is known after apply', () => {
    expect(resources.get('aws_s3_bucket.orders')?.properties).toEqual({
      bucket_prefix: 'orders-',
      force_destroy: false,
      arn: AFTER_APPLY,
      bucket: AFTER_APPLY,
      id: AFTER_APPLY,
      server_side_encryption_configuration: AFTER_APPLY,
    });
  });

  it('keeps declared dependencies apart from references', () => {
    expect(resources.get('aws_s3_bucket_lifecycle_configuration.orders')?.dependsOn).toEqual([
      'aws_s3_bucket_versioning.orders',
    ]);
  });

  it("follows the provider's region to the variable's value", () => {
    expect(resources.get('aws_kms_key.lake')).toMatchObject({ provider: 'aws', unit: 'root', region: 'af-south-1' });
  });
});

describe('modules', () => {
  const stream = read(modules).get('module.delivery["eu"].aws_kinesis_firehose_delivery_stream.this');

  it('follows a variable to the call and an output into the other module, at the same key', () => {
    expect(stream?.properties['extended_s3_configuration']).toMatchObject([
      { bucket_arn: { ref: 'module.storage["eu"].aws_s3_bucket.this[0]', attribute: 'arn' } },
    ]);
  });

  it('takes the key that the call writes itself', () => {
    expect(stream?.properties['extended_s3_configuration']).toMatchObject([
      {
        s3_backup_configuration: [
          { bucket_arn: { ref: 'module.storage["us"].aws_s3_bucket.this[0]', attribute: 'arn' } },
        ],
      },
    ]);
  });

  it('tells the module as unit, and the region of an inherited provider', () => {
    expect(stream?.unit).toBe('module.delivery["eu"]');
    expect(read(modules).get('module.storage["eu"].aws_s3_bucket.this[0]')).toMatchObject({ region: 'eu-west-1' });
  });

  it('survives variables and outputs that lead in a circle', () => {
    const circle = {
      a: {
        expressions: { x: references('module.b.y') },
        module: { outputs: { y: { expression: references('var.x') } } },
      },
      b: {
        expressions: { x: references('module.a.y') },
        module: { outputs: { y: { expression: references('var.x') } } },
      },
    };
    const plan = planOf(
      [{ type: 'aws_sns_topic', unknown: { kms: true }, expressions: { kms: references('module.a.y') } }],
      circle,
    );
    expect(read(plan).get('aws_sns_topic.it')?.properties['kms']).toEqual(AFTER_APPLY);
  });
});

function references(...list: readonly string[]) {
  return { references: list };
}

interface Given {
  readonly type: string;
  readonly keys?: readonly string[];
  readonly values?: object;
  readonly unknown?: object;
  readonly sensitive?: object;
  readonly expressions?: object;
  readonly forEach?: object;
  readonly dependsOn?: readonly string[];
}

/** A plan of root resources, each called `it`, one instance a key. */
function planOf(given: readonly Given[], moduleCalls: object = {}): unknown {
  const instances = given.flatMap((one) =>
    (one.keys ?? ['']).map((key) => ({ ...one, address: `${one.type}.it${key}` })),
  );
  return {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: instances.map(({ address, type, values = {} }) => ({
          address,
          type,
          name: 'it',
          mode: 'managed',
          values,
        })),
      },
    },
    resource_changes: instances.map(({ address, unknown, sensitive }) => ({
      address,
      change: { after_unknown: unknown, after_sensitive: sensitive },
    })),
    configuration: {
      root_module: {
        module_calls: moduleCalls,
        resources: given.map(({ type, expressions, forEach, dependsOn }) => ({
          address: `${type}.it`,
          expressions,
          for_each_expression: forEach,
          depends_on: dependsOn,
        })),
      },
    },
  };
}

const BUCKET = 'aws_s3_bucket.it';
const VERSIONING = 'aws_s3_bucket_versioning';
const MANY_BUCKETS = { type: 'aws_s3_bucket', keys: ['["a"]', '["b"]'] };

/** A versioning whose bucket is unknown and made from these references, beside the other resources. */
function versioning(
  refs: readonly string[],
  others: readonly Given[],
  more: Partial<Given> = {},
): Resource | undefined {
  const expressions = { bucket: references(...refs) };
  const plan = planOf([{ type: VERSIONING, unknown: { bucket: true }, expressions, ...more }, ...others]);
  return [...read(plan).values()][0];
}

describe('an unknown value', () => {
  it('refers to the instance with the same key', () => {
    const own = { keys: ['["b"]'] };
    expect(versioning([BUCKET, 'each.key'], [MANY_BUCKETS], own)?.properties['bucket']).toEqual({
      ref: `${BUCKET}["b"]`,
      attribute: '',
    });
  });

  it('refers to what each.value ranges over', () => {
    const own = { keys: ['["b"]'], forEach: references(BUCKET) };
    expect(versioning(['each.value.id', 'each.value'], [MANY_BUCKETS], own)?.properties).toMatchObject({
      bucket: { ref: `${BUCKET}["b"]` },
    });
  });

  it('stays unknown when several resources make it, and keeps them as dependencies', () => {
    const found = versioning([`${BUCKET}.id`, BUCKET, 'aws_kms_key.it.id'], [MANY_BUCKETS, { type: 'aws_kms_key' }]);
    expect(found).toMatchObject({
      properties: { bucket: AFTER_APPLY },
      dependsOn: ['aws_kms_key.it', `${BUCKET}["a"]`, `${BUCKET}["b"]`],
    });
  });

  it('refers to the one that is there when the other has no instance', () => {
    expect(versioning(['aws_kms_key.it[0].id', `${BUCKET}.id`], [{ type: 'aws_s3_bucket' }])?.properties).toMatchObject(
      {
        bucket: { ref: BUCKET, attribute: 'id' },
      },
    );
  });

  it('has no attribute when two of one resource make it', () => {
    expect(versioning([`${BUCKET}.id`, `${BUCKET}.arn`], [{ type: 'aws_s3_bucket' }])?.properties).toMatchObject({
      bucket: { ref: BUCKET, attribute: '' },
    });
  });

  it('refers to the instance that the expression names', () => {
    const found = versioning([`${BUCKET}["a"].id`, `${BUCKET}["a"]`, BUCKET], [MANY_BUCKETS]);
    expect(found?.properties).toMatchObject({ bucket: { ref: `${BUCKET}["a"]`, attribute: 'id' } });
  });

  it('may come from a data source, which the graph lacks', () => {
    const document = 'data.aws_iam_policy_document.it';
    expect(versioning([`${document}.json`, document], [])?.properties).toMatchObject({ bucket: { ref: document } });
    expect(versioning([`${document}.json`, `${BUCKET}.id`], [{ type: 'aws_s3_bucket' }])?.properties).toMatchObject({
      bucket: AFTER_APPLY,
    });
  });

  it('may stand in a block of which nothing is known', () => {
    const own = { unknown: { bucket: true, block: [{ id: true, one: { id: true }, none: {} }] } };
    expect(versioning([], [], own)?.properties).toMatchObject({
      block: [{ id: AFTER_APPLY, one: { id: AFTER_APPLY } }],
    });
  });

  it('in a block of a set belongs to the block with the same constants, wherever it stands', () => {
    const block = (name: string, of: string) => ({ name: { constant_value: name }, role: references(`${of}.it.name`) });
    const plan = planOf([
      {
        type: 'aws_x',
        values: { access: [{ name: 'writer' }, { name: 'reader' }] },
        unknown: { access: [{ role: true }, { role: true }] },
        expressions: { access: [block('reader', 'aws_r'), block('writer', 'aws_w')] },
      },
    ]);
    expect(read(plan).get('aws_x.it')?.properties['access']).toEqual([
      { name: 'writer', role: { ref: 'aws_w.it', attribute: 'name' } },
      { name: 'reader', role: { ref: 'aws_r.it', attribute: 'name' } },
    ]);
  });
});

it('keeps a known value that comes from another resource, and the dependency', () => {
  const own = { values: { bucket: 'orders' }, unknown: {} };
  expect(versioning([`${BUCKET}.bucket`, BUCKET], [{ type: 'aws_s3_bucket' }], own)).toMatchObject({
    properties: { bucket: 'orders' },
    dependsOn: [BUCKET],
  });
});

it('spreads a declared dependency over every instance of a resource', () => {
  const found = versioning([], [MANY_BUCKETS, { type: 'aws_s3_bucket_policy' }], { dependsOn: [BUCKET] });
  expect(found?.dependsOn).toEqual([`${BUCKET}["a"]`, `${BUCKET}["b"]`]);
});

it('spreads a declared dependency on a module over all its resources', () => {
  const topic = { address: 'aws_sns_topic.it', type: 'aws_sns_topic', name: 'it', mode: 'managed' };
  const plan = {
    ...modules,
    planned_values: { root_module: { ...modules.planned_values.root_module, resources: [topic] } },
    configuration: { root_module: { resources: [{ ...topic, depends_on: ['module.storage'] }] } },
  };
  expect(read(plan).get(topic.address)?.dependsOn).toEqual([
    'module.storage["eu"].aws_s3_bucket.this[0]',
    'module.storage["us"].aws_s3_bucket.this[0]',
  ]);
});

it('never lets a sensitive value out, known or not', () => {
  const database: Given = {
    type: 'aws_db_instance',
    values: { password: 'hunter2', absent: null, user: 'app', auth: [{ token: 'hunter2', scheme: 'x' }] },
    unknown: { key: true },
    sensitive: { password: true, key: true, absent: true, auth: [{ token: true }] },
  };
  const properties = read(planOf([database])).get('aws_db_instance.it')?.properties;
  const secret = { unknown: 'secret' };
  expect(properties).toEqual({ password: secret, user: 'app', key: secret, auth: [{ token: secret, scheme: 'x' }] });
});

it('depends on what a count or for_each is computed from', () => {
  const found = versioning([], [{ type: 'aws_s3_bucket' }], { forEach: references(`${BUCKET}.tags`) });
  expect(found?.dependsOn).toEqual([BUCKET]);
});

it('takes the change of the resource that stays, not of one left over from a broken replacement', () => {
  const [change, leftOver] = [{ after_unknown: { id: true } }, { after_unknown: {} }];
  const address = 'aws_x.it';
  const resources = [{ address, type: 'aws_x', name: 'it', mode: 'managed', values: {} }];
  const plan = {
    format_version: '1.2',
    planned_values: { root_module: { resources } },
    resource_changes: [
      { address, change },
      { address, change: leftOver, deposed: '00000001' },
    ],
  };
  expect(read(plan).get(address)?.properties).toEqual({ id: AFTER_APPLY });
});

describe('the region of a provider configured in a module', () => {
  const given = { region: references('var.region') };
  it.each([
    ['what the call gives', { region: { constant_value: 'us-east-1' } }, 'us-east-1'],
    ["what the call passes on of the root's", { region: references('var.home') }, 'af-south-1'],
    ['the default of the variable', {}, 'eu-west-1'],
  ])('is %s', (_, expressions, region) => {
    const resource = {
      address: 'aws_x.it',
      type: 'aws_x',
      name: 'it',
      mode: 'managed',
      provider_config_key: 'module.m:aws',
    };
    const module = { resources: [resource], variables: { region: { default: 'eu-west-1' } } };
    const planned = { ...resource, address: 'module.m.aws_x.it', values: {} };
    const plan = {
      format_version: '1.2',
      variables: { home: { value: 'af-south-1' } },
      planned_values: { root_module: { child_modules: [{ address: 'module.m', resources: [planned] }] } },
      configuration: {
        provider_config: { 'module.m:aws': { module_address: 'module.m', expressions: given } },
        root_module: { module_calls: { m: { expressions, module } } },
      },
    };
    expect(read(plan).get('module.m.aws_x.it')?.region).toBe(region);
  });
});

it('reads a state like a plan: managed resources, secrets hidden, dependencies', () => {
  const entry = (type: string, more: object) => ({ address: `${type}.it`, type, name: 'it', mode: 'managed', ...more });
  const resources = [
    entry('google_sql_user', {
      values: { password: 'x' },
      sensitive_values: { password: true },
      depends_on: ['google_sql.it'],
    }),
    entry('google_sql', { values: { region: 'europe-west1' } }),
    { ...entry('google_project', {}), mode: 'data' },
  ];
  const state = { format_version: '1.0', values: { root_module: { resources } } };
  expect([...read(state).values()]).toMatchObject([
    { provider: 'gcp', properties: { password: { unknown: 'secret' } }, dependsOn: ['google_sql.it'] },
    { type: 'google_sql', dependsOn: [] },
  ]);
});

it.each([
  ['registry.terraform.io/hashicorp/google-beta', 'gcp'],
  ['registry.terraform.io/hashicorp/azurerm', 'azure'],
  ['registry.terraform.io/azure/azapi', 'azure'],
  ['registry.terraform.io/snowflakedb/snowflake', 'snowflake'],
  ['registry.opentofu.org/hashicorp/kubernetes', 'kubernetes'],
  ['aws', 'aws'],
  ['registry.terraform.io/hashicorp/random', 'other'],
])('calls the provider %s %s', (provider_name, provider) => {
  const resources = [{ address: 'a_b.c', type: 'a_b', name: 'c', mode: 'managed', provider_name, values: {} }];
  const plan = { format_version: '0.2', planned_values: { root_module: { resources } } };
  expect(read(plan).get('a_b.c')?.provider).toBe(provider);
});

describe('a file that is no plan', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(600)}1${'}'.repeat(600)}`);
  it.each([
    ['has no format version', { planned_values: {} }, /without format_version is not supported/],
    ['has a format version to come', { format_version: '2.0', planned_values: {} }, /"2.0" is not supported/],
    ['has no values', { format_version: '1.0' }, /neither planned_values nor values/],
    [
      'has a resource without an address',
      { format_version: '1.0', values: { root_module: { resources: [{ mode: 'managed' }] } } },
      /no address/,
    ],
    ['is nested absurdly deep', { format_version: '1.0', values: deep }, /500 levels/],
  ])('%s', (_, document, message) => {
    expect(problem(() => readTerraformPlan('plan.json', document))).toMatch(message);
  });

  it('never fails in another way, or in more than one line', () => {
    const names = fc.constantFrom(
      'a_b',
      '__proto__',
      'constructor',
      'module.a',
      'var.x',
      'each.value',
      'a_b.a_b["k"].id',
      'a_b.a_b',
    );
    const value = fc.oneof(fc.jsonValue(), fc.constant(true), fc.dictionary(names, fc.jsonValue()), fc.array(names));
    const expression = fc.oneof(value, fc.record({ references: fc.array(names) }));
    const entry = fc.record({ address: names, type: names, name: names, mode: fc.constant('managed'), values: value });
    const module = fc.record({ resources: fc.array(entry), child_modules: fc.array(fc.record({ address: names })) });
    const change = fc.record({ address: names, change: fc.record({ after_unknown: value, after_sensitive: value }) });
    const resource = fc.record({
      address: names,
      expressions: fc.dictionary(names, expression),
      depends_on: fc.array(names),
    });
    const plan = fc.record({
      format_version: fc.constant('1.2'),
      planned_values: fc.oneof(value, fc.record({ root_module: module })),
      resource_changes: fc.array(change),
      configuration: fc.record({ root_module: fc.record({ resources: fc.array(resource), module_calls: value }) }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), plan), (document) => {
        expect(problem(() => readTerraformPlan('plan.json', document))?.includes('\n') ?? false).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

readsTheCorpus('terraform-plan', readTerraformPlan);
