// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's texts hold them
import fc from 'fast-check';
import { readFacts } from '../../../harness/facts/read-facts';
import type { Resource, ResourceGraph } from '../../../harness/read/graph';
import { isTerraformConfig, readTerraformConfig } from '../../../harness/read/terraform-config';
import { attribute, type Block, terraform } from '../../../harness/testing/inputs';
import aws from '../../fixtures/terraform-config/aws.json';
import azurerm from '../../fixtures/terraform-config/azurerm.json';
import google from '../../fixtures/terraform-config/google.json';
import snowflake from '../../fixtures/terraform-config/snowflake.json';
import { problem } from './corpus';

type Blocks = Readonly<Record<string, Block>>;

function read(document: unknown): ReadonlyMap<string, Resource> {
  return new Map(readTerraformConfig('cdk.tf.json', document).resources.map((one) => [one.address, one]));
}

/** The properties of one bucket, in a configuration with what else is said. */
function bucket(properties: unknown, others: object = {}): Resource['properties'] | undefined {
  return read({ ...others, resource: { aws_s3_bucket: { b: properties } } }).get('aws_s3_bucket.b')?.properties;
}

function value(text: unknown, others: object = {}): unknown {
  return bucket({ bucket: text }, others)?.['bucket'];
}

/** All facts but the one on the input as a whole, which names the kind of file. */
function factsOf(graph: ResourceGraph) {
  return readFacts(graph).facts.filter(({ kind }) => kind !== 'Estate');
}

/** The same resources in a plan. */
function planned(resource: Readonly<Record<string, Blocks>>, region?: string): ResourceGraph {
  const entries = Object.entries(resource).flatMap(([type, blocks]) =>
    Object.entries(blocks).map(([name, { '//': _, depends_on: __, ...block }]): [string, Block] => [
      `${type}.${name}`,
      block,
    ]),
  );
  return terraform(Object.fromEntries(entries), region);
}

describe('what cdktf synthesises', () => {
  it.each([
    ['aws', aws, planned(aws.resource), ['LakeTable', 'ObjectStore']],
    ['google', google, planned(google.resource, 'africa-south1'), ['LakeTable', 'ObjectStore']],
    ['azurerm', azurerm, planned(azurerm.resource), ['ObjectStore']],
  ])('gives the same facts for %s as a plan of the same resources', (_, config, plan, kinds) => {
    const facts = factsOf(readTerraformConfig('cdk.tf.json', config));
    expect(facts).toEqual(factsOf(plan));
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  });

  it('gives the same resources for snowflake as a plan of them', () => {
    const shown = ({ resources }: ResourceGraph) =>
      resources.map(({ address, provider, type, properties }) => ({ address, provider, type, properties }));
    expect(shown(readTerraformConfig('cdk.tf.json', snowflake))).toEqual(shown(planned(snowflake.resource)));
  });

  it('keeps references, declared dependencies, the stack and the region, and no comment', () => {
    const resources = read(aws);
    expect(resources.get('aws_s3_bucket_lifecycle_configuration.orders')).toMatchObject({
      provider: 'aws',
      unit: 'lake',
      region: 'af-south-1',
      dependsOn: ['aws_s3_bucket_versioning.orders'],
      properties: { bucket: { ref: 'aws_s3_bucket.orders', attribute: 'id' } },
    });
    expect(JSON.stringify([...resources.values()])).not.toContain('uniqueId');
  });
});

test('facts of a store are the same from a configuration and a plan, blocks as objects or as lists of one', () => {
  const days = fc.integer({ min: 0, max: 4000 });
  const rule = fc.record({
    id: fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/[$%]/.test(text)),
    status: fc.constantFrom('Enabled', 'Disabled'),
    filter: fc.record({ prefix: fc.constantFrom('', 'raw/') }),
    transition: fc.array(fc.record({ days, storage_class: fc.constantFrom('STANDARD_IA', 'GLACIER') })),
    expiration: fc.record({ days }),
  });
  const status = fc.constantFrom('Enabled', 'Suspended');
  fc.assert(
    fc.property(fc.array(rule), status, fc.boolean(), (rules, versioning, asLists) => {
      const wrapped = <T>(block: T) => (asLists ? [block] : block);
      const parts = { bucket: attribute('aws_s3_bucket.lake', 'id') };
      const written = rules.map((one) => ({
        ...one,
        filter: wrapped(one.filter),
        expiration: wrapped(one.expiration),
      }));
      const resource = {
        aws_s3_bucket: { lake: { bucket: 'lake' } },
        aws_s3_bucket_versioning: { lake: { ...parts, versioning_configuration: wrapped({ status: versioning }) } },
        aws_s3_bucket_lifecycle_configuration: { lake: { ...parts, rule: written } },
      };
      const plan = factsOf(planned(resource));
      const config = { provider: { aws: { region: 'af-south-1' } }, resource };
      expect(factsOf(readTerraformConfig('main.tf.json', config))).toEqual(plan);
    }),
  );
});

describe('a text', () => {
  const ORDERS = { ref: 'aws_s3_bucket.orders', attribute: 'arn' };

  it('that is one interpolation is the reference itself', () => {
    expect(value('${aws_s3_bucket.orders.arn}')).toEqual(ORDERS);
    expect(value('${ aws_s3_bucket.orders.arn }')).toEqual(ORDERS);
  });

  it('around interpolations keeps its parts', () => {
    expect(value('${aws_s3_bucket.orders.arn}/raw/${each.key}')).toEqual({
      parts: [ORDERS, '/raw/', { unknown: 'left to Terraform: each.key' }],
    });
  });

  it.each([
    '${aws_s3_bucket.orders[0].arn}',
    '${aws_s3_bucket.orders["eu"].arn}',
    '${aws_s3_bucket.orders[each.key].arn}',
    '${aws_s3_bucket.orders[*].arn}',
    '${aws_s3_bucket.orders.*.arn}',
  ])('%s refers to the resource that stands for all instances', (text) => {
    expect(value(text)).toEqual(ORDERS);
  });

  it('keeps the whole way to a nested attribute', () => {
    expect(value('${aws_s3_bucket.orders[0].versioning[0].enabled}')).toEqual({
      ref: 'aws_s3_bucket.orders',
      attribute: 'versioning[0].enabled',
    });
  });

  it.each([
    ['$${aws_s3_bucket.orders.arn}', '${aws_s3_bucket.orders.arn}'],
    ['%%{if}', '%{if}'],
    ['100% of $5', '100% of $5'],
    ['a$${b}c%%{d', 'a${b}c%{d'],
  ])('%s is the plain text %s', (written, meant) => {
    expect(value(written)).toBe(meant);
  });

  it.each([
    ['${var.size > 3 ? "big-secret" : "small"}', 'var.size > 3 ? …'],
    ['${jsonencode({"a" = "}", b = "${upper("x")}"})}', 'jsonencode({…'],
    ['${module.lake.bucket}', 'module.lake.bucket'],
    ['${data.aws_s3_bucket.logs.arn}', 'data.aws_s3_bucket.logs.arn'],
    ['${count.index}', 'count.index'],
    ['${ephemeral.aws_secret.s.text}', 'ephemeral.aws_secret.s.text'],
    ['${f("\\"}", aws_kms_key.k.arn)}', 'f(…'],
    [`\${${'a+'.repeat(100)}b}`, `${'a+'.repeat(30)}…`],
    ['${local.missing}', 'local.missing'],
    ['${upper(local.name)}', 'upper(local.name)'],
    ['%{ if true }yes%{ endif }', 'a text with more than interpolations'],
    ['${never.closed', 'a text with more than interpolations'],
  ])('%s is unknown, and says which expression up to its first quoted text', (text, shown) => {
    expect(value(text)).toEqual({ unknown: `left to Terraform: ${shown}` });
  });

  it('reads the literal and the interpolated parts of any text back', () => {
    const part = fc.oneof(
      fc.string({ unit: fc.constantFrom('$', '%', '{', '}', '"', '\\', 'a', ' ') }).map((text) => ({
        // A text that ends in $ would join the brace after it.
        written: `${text.replace(/([$%])(?=\{)/g, (sign) => sign + sign)} `,
        meant: `${text} `,
      })),
      fc.constant({ written: '${aws_kms_key.k.arn}', meant: '<arn>' }),
      fc.constant({ written: '${f("}", { a = "${g("{")}" })}', meant: '<?>' }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 2 }), (parts) => {
        const found = value(`- ${parts.map(({ written }) => written).join('')}`);
        const pieces = typeof found === 'object' && found !== null && 'parts' in found ? found.parts : [found];
        const spelt = Array.isArray(pieces)
          ? pieces.map((piece) => (typeof piece === 'string' ? piece : 'ref' in piece ? '<arn>' : '<?>'))
          : [];
        expect(spelt.join('')).toBe(`- ${parts.map(({ meant }) => meant).join('')}`);
      }),
    );
  });
});

describe('variables and locals', () => {
  const variable = {
    env: { default: 'prod' },
    zones: { default: [{ name: 'a' }] },
    days: { default: 30 },
    none: { default: null },
    literal: { default: '${not.expanded}' },
    open: { type: 'string' },
    password: { default: 'hunter2', sensitive: true },
  };
  const locals = {
    name: 'duka-${var.env}',
    names: { orders: '${local.name}-orders' },
    key: '${aws_kms_key.lake}',
    keys: '${aws_kms_key.lake}',
    versioning: '${aws_s3_bucket.a.versioning}',
    secret: '${var.password}',
    a: '${local.b}',
    b: '${local.a}',
  };

  it.each([
    ['${var.env}', 'prod'],
    ['${var.days}', 30],
    ['${var.zones[0].name}', 'a'],
    ['${var.zones}', [{ name: 'a' }]],
    ['${var.none}', undefined],
    ['${var.literal}', '${not.expanded}'],
    ['${local.names.orders}/${var.days}', 'duka-prod-orders/30'],
    ['${local.names["orders"]}', 'duka-prod-orders'],
    ['${local.key.arn}', { ref: 'aws_kms_key.lake', attribute: 'arn' }],
    ['${local.versioning[0].enabled}', { ref: 'aws_s3_bucket.a', attribute: 'versioning[0].enabled' }],
    ['${local.secret.text}', { unknown: 'secret' }],
    ['${local.keys[0].arn}', { ref: 'aws_kms_key.lake', attribute: 'arn' }],
    ['${var.open}', { unknown: 'var.open has no default' }],
    ['${var.zones[1].name}', { unknown: 'left to Terraform: var.zones[1].name' }],
    ['x-${var.zones}', { parts: ['x-', { unknown: 'left to Terraform: var.zones' }] }],
    ['x-${local.secret}', { parts: ['x-', { unknown: 'secret' }] }],
    ['${local.a}', { unknown: 'local.a refers to itself' }],
  ])('%s', (text, expected) => {
    expect(value(text, { variable, locals })).toEqual(expected);
  });

  it('that name one another without end do no harm', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`n${i}`, [`\${local.n${i + 1}}`]] as const),
    );
    const doubling = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`d${i}`, `\${local.d${i + 1}}\${local.d${i + 1}}`] as const),
    );
    const found = bucket({ a: '${local.n0}', b: '${local.d0}' }, { locals: { ...chain, ...doubling, d60: 'x' } });
    expect(JSON.stringify(found?.['a'])).toContain('nested more than 500 levels deep');
    expect(JSON.stringify(found?.['b'])).toMatch(/local\.d\d+ is too large/);
  });

  it('make a map unknown whose keys cannot be told', () => {
    expect(bucket({ tags: { '${var.env}': 'x' } }, { variable })).toEqual({ tags: { prod: 'x' } });
    expect(bucket({ tags: { '${var.open}': 'x' } }, { variable })).toEqual({
      tags: { unknown: 'one of its keys is left to Terraform' },
    });
  });
});

describe('instances', () => {
  const resource = (meta: object) => ({ resource: { aws_s3_bucket: { a: {}, b: { bucket: 'b', ...meta } } } });

  it.each([{ count: 0 }, { count: '${var.none}' }, { for_each: [] }, { for_each: {} }])('%j makes none', (meta) => {
    expect([...read({ variable: { none: { default: 0 } }, ...resource(meta) }).keys()]).toEqual(['aws_s3_bucket.a']);
  });

  it.each([
    { count: 3 },
    { for_each: { eu: 1 } },
    { count: '${aws_s3_bucket.a.arn == "" ? 0 : 1}' },
    { for_each: '${toset([aws_s3_bucket.a.id])}' },
  ])('%j stands as one resource, with what it mentions', (meta) => {
    const found = read(resource(meta)).get('aws_s3_bucket.b');
    expect(found?.properties).toEqual({ bucket: 'b' });
    expect(found?.dependsOn).toEqual(JSON.stringify(meta).includes('aws_s3_bucket') ? ['aws_s3_bucket.a'] : []);
  });
});

test('what an expression mentions is a dependency, through locals, and what a plain text or a data source says is none', () => {
  const found = read({
    locals: { policy: '${jsonencode({ r = aws_s3_bucket.a.arn })}' },
    resource: {
      aws_s3_bucket: { a: {}, c: {}, d: {} },
      aws_s3_bucket_policy: {
        p: {
          policy: '${local.policy}',
          note: 'aws_s3_bucket.c',
          x: '${data.aws_s3_bucket.d.id}',
          y: '${f(module.m.aws_s3_bucket.c)}',
        },
      },
    },
  });
  expect(found.get('aws_s3_bucket_policy.p')?.dependsOn).toEqual(['aws_s3_bucket.a']);
});

describe('dynamic blocks', () => {
  const dynamic = (forEach: unknown, more: object = {}) => ({
    dynamic: { rule: { for_each: forEach, content: { id: '${rule.value.name}', key: '${rule.key}' }, ...more } },
  });

  it('are written out over a list and over a map, after the blocks that stand there', () => {
    expect(bucket({ rule: { id: 'first' }, ...dynamic([{ name: 'a' }, { name: 'b' }]) })).toEqual({
      rule: [{ id: 'first' }, { id: 'a', key: 0 }, { id: 'b', key: 1 }],
    });
    expect(bucket(dynamic({ eu: { name: 'a' } }))).toEqual({ rule: [{ id: 'a', key: 'eu' }] });
  });

  it('name their element as `iterator` says, inside one another too', () => {
    const inner = { to: { for_each: '${r.value}', content: { days: '${to.value}', of: '${r.key}' } } };
    const outer = { rule: { for_each: { x: [1, 2] }, iterator: 'r', content: { dynamic: inner } } };
    expect(bucket({ dynamic: outer })).toEqual({
      rule: [
        {
          to: [
            { days: 1, of: 'x' },
            { days: 2, of: 'x' },
          ],
        },
      ],
    });
  });

  it('are absent over nothing, and unknown where nobody can tell over what', () => {
    const unknown = { unknown: 'left to Terraform: the rule blocks' };
    expect(bucket(dynamic([]))).toEqual({});
    expect(bucket(dynamic('${toset(["a"])}'))).toEqual({ rule: unknown });
    expect(bucket({ rule: { id: 'first' }, ...dynamic('${var.open}') })).toEqual({ rule: [{ id: 'first' }, unknown] });
  });

  it('are unknown where they would make more than any machine holds', () => {
    const many = Array.from({ length: 20 }, () => 1);
    const nested = Array.from({ length: 20 }).reduce<object>(
      (content) => ({ dynamic: { rule: { for_each: many, content } } }),
      {},
    );
    expect(JSON.stringify(bucket(nested))).toContain('the rule blocks');
  });

  it('lend their element to no local, which stands outside', () => {
    const content = { id: '${local.id}', own: '${rule.value}' };
    const found = bucket({ dynamic: { rule: { for_each: ['a'], content } } }, { locals: { id: '${rule.value}' } });
    expect(found).toEqual({ rule: [{ id: { ref: 'rule.value', attribute: '' }, own: 'a' }] });
  });

  it('are a name like any other where they do not look like one', () => {
    const half = { rule: { for_each: [], content: {} }, other: 'yes' };
    expect(bucket({ tags: { dynamic: 'yes' } })).toEqual({ tags: { dynamic: 'yes' } });
    expect(bucket({ tags: { dynamic: half } })).toMatchObject({ tags: { dynamic: { other: 'yes' } } });
  });
});

describe('providers', () => {
  const region = (provider: unknown, body: object, others: object = {}) =>
    read({ provider, ...others, resource: { aws_s3_bucket: { b: body } } }).get('aws_s3_bucket.b')?.region;
  const both = { aws: [{ region: 'af-south-1' }, { alias: 'west', region: '${var.west}' }] };
  const variable = { west: { default: 'us-west-2' } };

  it('give their region to resources, the default one or the one with the alias', () => {
    expect(region(both, {}, { variable })).toBe('af-south-1');
    expect(region(both, { provider: 'aws.west' }, { variable })).toBe('us-west-2');
    expect(region(both, { provider: '${aws.west}' }, { variable })).toBe('us-west-2');
    expect(region({ aws: { location: 'af-south-1' } }, {})).toBe('af-south-1');
    expect(region([{ aws: { region: 'af-south-1' } }], {})).toBe('af-south-1');
  });

  it('give none where it cannot be told', () => {
    expect(region(both, { provider: 'aws.west' })).toBeUndefined();
    expect(region({ aws: [{}] }, {})).toBeUndefined();
  });

  it('are known by their source where the file has another name for them', () => {
    const found = read({
      terraform: { required_providers: { cloud: { source: 'hashicorp/google-beta' } } },
      resource: { google_storage_bucket: { b: { provider: 'cloud' } } },
    });
    expect(found.get('google_storage_bucket.b')?.provider).toBe('gcp');
  });
});

test('every way to write blocks with labels says the same', () => {
  const [one, two] = [{ bucket: 'one' }, { bucket: 'two' }];
  const written = [
    { aws_s3_bucket: { one, two } },
    { aws_s3_bucket: [{ one }, { two: [two] }] },
    [{ aws_s3_bucket: { one } }, { aws_s3_bucket: { two } }],
  ].map((resource) => [...read({ resource }).values()]);
  expect(written[0]).toHaveLength(2);
  expect(written[1]).toEqual(written[0]);
  expect(written[2]).toEqual(written[0]);
});

test('comments and what Terraform reads itself are no properties', () => {
  const meta = {
    ...{
      lifecycle: { prevent_destroy: true },
      depends_on: [],
      connection: {},
      provisioner: [],
      provider: 'aws',
      count: 1,
    },
    '//': 'why',
  };
  const found = read({
    '//': 'why',
    resource: {
      '//': 'why',
      aws_s3_bucket: { '//': 'why', b: { ...meta, rule: [{ '//': 'why', id: 'a' }], none: null } },
    },
  });
  expect([...found.values()]).toEqual([
    {
      address: 'aws_s3_bucket.b',
      provider: 'aws',
      type: 'aws_s3_bucket',
      properties: { rule: [{ id: 'a' }] },
      dependsOn: [],
      unit: 'root',
    },
  ]);
});

test('a call of a module is not skipped in silence', () => {
  const graph = readTerraformConfig('main.tf.json', { module: { lake: { source: './lake', name: 'duka' } } });
  expect(graph.resources).toMatchObject([{ address: 'module.lake', type: 'module', properties: { name: 'duka' } }]);
  expect(readFacts(graph).unmapped).toEqual({ module: 1 });
});

describe('a file that is', () => {
  it.each([
    ['what cdktf wrote', aws, true],
    ['resources alone', { resource: {} }, true],
    ['a call of a module', { module: { lake: {} } }, true],
    ['something with a key of its own', { resource: {}, name: 'x' }, false],
    ['an answer of some server', { data: {}, output: {} }, false],
    ['a list', [{ resource: {} }], false],
    ['nothing', null, false],
  ])('%s', (_, document, expected) => {
    expect(isTerraformConfig(document)).toBe(expected);
  });

  it.each([
    [{ provider: {} }, 'x.tf.json: has no resource object: give the file that `cdktf synth` wrote, or a *.tf.json'],
    [{ resource: 'x' }, 'x.tf.json: resource is not an object: see what wrote it'],
    [
      { resource: { aws_s3_bucket: { b: 3 } } },
      'x.tf.json: resource.aws_s3_bucket.b is not an object: see what wrote it',
    ],
  ])('%j is refused in one line', (document, line) => {
    expect(problem(() => readTerraformConfig('x.tf.json', document))).toBe(line);
  });

  it('nested without end is refused', () => {
    const deep = Array.from({ length: 10_000 }).reduce<object>((inner) => ({ inner }), {});
    expect(problem(() => readTerraformConfig('x.tf.json', { resource: { a: { b: deep } } }))).toContain(
      'nested more than',
    );
  });
});
