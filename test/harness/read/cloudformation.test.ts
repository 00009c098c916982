// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how Fn::Sub writes its variables
import fc from 'fast-check';
import { readCloudFormation } from '../../../harness/read/cloudformation';
import type { Resource } from '../../../harness/read/graph';
import lake from '../../fixtures/cloudformation/lake.template.json';
import { problem, readsTheCorpus } from './corpus';

function resourceOf(document: unknown, address: string, region?: string): Resource | undefined {
  const graph = readCloudFormation('out/lake.template.json', document, region === undefined ? {} : { region });
  return graph.resources.find((resource) => resource.address === address);
}

describe('a template as CDK writes it', () => {
  it('keeps a reference to another resource as an edge, with the attribute', () => {
    expect(resourceOf(lake, 'OrdersPolicy')?.properties).toMatchObject({ Bucket: { ref: 'Orders', attribute: 'Ref' } });
    expect(JSON.stringify(resourceOf(lake, 'Orders')?.properties)).toContain('{"ref":"Key","attribute":"Arn"}');
  });

  it('keeps a text around a reference as its parts, neighbouring literals merged', () => {
    expect(resourceOf(lake, 'OrdersPolicy')?.properties).toMatchObject({
      PolicyDocument: { Statement: [{ Resource: { parts: [{ ref: 'Orders', attribute: 'Arn' }, '/*'] } }] },
    });
  });

  it("doesn't take the Condition of a policy statement for one of the template's", () => {
    expect(resourceOf(lake, 'OrdersPolicy')?.properties).toMatchObject({
      PolicyDocument: { Statement: [{ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] },
    });
  });

  it('leaves out what a false condition excludes: a resource, a property, a dependency', () => {
    expect(resourceOf(lake, 'Replica')).toBeUndefined();
    expect(resourceOf(lake, 'Orders')?.properties).not.toHaveProperty('ReplicationConfiguration');
    expect(resourceOf(lake, 'OrdersPolicy')?.dependsOn).toEqual(['Key']);
  });

  it('tells unit, provider, origin and, if given, the region', () => {
    expect(resourceOf(lake, 'Orders', 'af-south-1')).toMatchObject({
      unit: 'lake',
      provider: 'aws',
      region: 'af-south-1',
      origin: 'lake.datasets.orders',
      properties: { BucketName: 'orders-dev-af-south-1' },
    });
    expect(resourceOf(lake, 'Notifications')).toMatchObject({ provider: 'other' });
    expect(resourceOf(lake, 'Orders')).not.toHaveProperty('region');
    expect(resourceOf(lake, 'Orders')?.properties).toMatchObject({
      BucketName: { parts: ['orders-dev-', { unknown: 'AWS::Region is not known here' }] },
    });
  });
});

const PARAMETERS = {
  Text: { Type: 'String', Default: 'dev' },
  Shards: { Type: 'Number', Default: '4' },
  Zones: { Type: 'CommaDelimitedList', Default: 'a, b' },
  Ports: { Type: 'List<Number>', Default: '80,443' },
  Password: { Type: 'String', NoEcho: 'true', Default: 'hunter2' },
  Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/images/latest' },
  Free: { Type: 'String' },
};
const CONDITIONS = {
  IsDev: { 'Fn::Equals': [{ Ref: 'Text' }, 'dev'] },
  IsProd: { 'Fn::Not': [{ Condition: 'IsDev' }] },
  HasFourShards: { 'Fn::Equals': [{ Ref: 'Shards' }, '4'] },
  IsFree: { 'Fn::Equals': [{ Ref: 'Free' }, 'x'] },
  ProdAndFree: { 'Fn::And': [{ Condition: 'IsFree' }, { Condition: 'IsProd' }] },
  DevOrFree: { 'Fn::Or': [{ Condition: 'IsFree' }, { Condition: 'IsDev' }] },
  DevAndFree: { 'Fn::And': [{ Condition: 'IsFree' }, { Condition: 'IsDev' }] },
};

/** The one resource of a template whose property `P` is the value. */
function given(value: unknown): Resource | undefined {
  const document = {
    Parameters: PARAMETERS,
    Conditions: CONDITIONS,
    Mappings: { Sizes: { dev: { Nodes: 2 } } },
    Resources: { Subject: { Type: 'AWS::X::Y', Properties: { P: value } }, Bucket: { Type: 'AWS::S3::Bucket' } },
  };
  return resourceOf(document, 'Subject', 'eu-west-1');
}

const BUCKET = { ref: 'Bucket', attribute: 'Ref' };
const BUCKET_ARN = { 'Fn::GetAtt': 'Bucket.Arn' };

describe('intrinsic functions', () => {
  it.each([
    ['a parameter at its default', { Ref: 'Text' }, 'dev'],
    ['a number', { Ref: 'Shards' }, 4],
    ['a list', { Ref: 'Zones' }, ['a', 'b']],
    ['a parameter that is not echoed', { Ref: 'Password' }, { unknown: 'secret' }],
    ['an SSM parameter', { Ref: 'Image' }, { unknown: 'parameter Image is read from SSM Parameter Store' }],
    ['a parameter with no default', { Ref: 'Free' }, { unknown: 'parameter Free has no default' }],
    ['the region', { Ref: 'AWS::Region' }, 'eu-west-1'],
    ['the partition', { Ref: 'AWS::Partition' }, 'aws'],
    ['the domain', { Ref: 'AWS::URLSuffix' }, 'amazonaws.com'],
    ['the account', { Ref: 'AWS::AccountId' }, { unknown: 'AWS::AccountId is not known here' }],
    ['no value', { Ref: 'AWS::NoValue' }, undefined],
    ['no value in a list', ['a', { Ref: 'AWS::NoValue' }], ['a']],
    ['a name the template lacks', { Ref: 'constructor' }, { unknown: 'constructor is not in this template' }],
    ['a nested attribute', { 'Fn::GetAtt': ['Bucket', 'A.B'] }, { ref: 'Bucket', attribute: 'A.B' }],
    ['a join that is known', { 'Fn::Join': ['-', ['a', { Ref: 'Shards' }]] }, 'a-4'],
    ['a join of a list parameter', { 'Fn::Join': ['/', { Ref: 'Zones' }] }, 'a/b'],
    [
      'a join of a list known later',
      { 'Fn::Join': [',', BUCKET_ARN] },
      { parts: [{ ref: 'Bucket', attribute: 'Arn' }] },
    ],
    [
      'a join of a list not known',
      { 'Fn::Join': [',', { Ref: 'Free' }] },
      { unknown: 'parameter Free has no default' },
    ],
    ['a piece of a secret', { 'Fn::Split': [',', { Ref: 'Password' }] }, { unknown: 'secret' }],
    ['a list of numbers', { Ref: 'Ports' }, [80, 443]],
    ['a join of one reference', { 'Fn::Join': ['', [{ Ref: 'Bucket' }]] }, BUCKET],
    ['a substitution that is known', { 'Fn::Sub': '${Text}/${!literal}' }, 'dev/${literal}'],
    ['a substitution', { 'Fn::Sub': 's3://${Bucket}/x' }, { parts: ['s3://', BUCKET, '/x'] }],
    ['a substitution of an attribute', { 'Fn::Sub': '${Bucket.Arn}' }, { ref: 'Bucket', attribute: 'Arn' }],
    ['a substitution with variables', { 'Fn::Sub': ['${A}${B}', { A: 1, B: { Ref: 'Text' } }] }, '1dev'],
    ['a mapping', { 'Fn::FindInMap': ['Sizes', { Ref: 'Text' }, 'Nodes'] }, 2],
    [
      'a mapping that lacks the key',
      { 'Fn::FindInMap': ['Sizes', 'no', 'Nodes'] },
      { unknown: 'no mapping Sizes.no.Nodes' },
    ],
    ['a default for a mapping', { 'Fn::FindInMap': ['Sizes', 'no', 'Nodes', { DefaultValue: 1 }] }, 1],
    ['a condition that holds', { 'Fn::If': ['IsDev', 1, 2] }, 1],
    ['a condition that does not', { 'Fn::If': ['IsProd', 1, 2] }, 2],
    ['a number compared with a text', { 'Fn::If': ['HasFourShards', 1, 2] }, 1],
    ['a condition not known', { 'Fn::If': ['IsFree', 1, 2] }, { unknown: 'condition IsFree is not known here' }],
    ['a conjunction that one operand decides', { 'Fn::If': ['ProdAndFree', 1, 2] }, 2],
    ['a disjunction that one operand decides', { 'Fn::If': ['DevOrFree', 1, 2] }, 1],
    [
      'a conjunction not known',
      { 'Fn::If': ['DevAndFree', 1, 2] },
      { unknown: 'condition DevAndFree is not known here' },
    ],
    ['an element', { 'Fn::Select': ['1', { Ref: 'Zones' }] }, 'b'],
    ['an element of a text', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b'] }] }, 'b'],
    [
      'an element of a reference',
      { 'Fn::Select': [5, { 'Fn::Split': [':', BUCKET_ARN] }] },
      { unknown: 'known after deployment' },
    ],
    ['an encoded text', { 'Fn::Base64': 'echo' }, 'ZWNobw=='],
    ['the zones', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, { unknown: 'Fn::GetAZs is known after deployment' }],
    ['an import', { 'Fn::ImportValue': 'x' }, { unknown: 'imported from another stack' }],
    ['a key named __proto__', JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}')],
  ])('%s', (_, value, expected) => {
    expect(given(value)?.properties['P']).toEqual(expected);
  });

  it('keeps as a dependency what a value mentions without showing it', () => {
    expect(given({ 'Fn::Select': [5, { 'Fn::Split': [':', BUCKET_ARN] }] })?.dependsOn).toEqual(['Bucket']);
    expect(given({ 'Fn::If': ['IsFree', { Ref: 'Bucket' }, 'x'] })?.dependsOn).toEqual(['Bucket']);
    expect(given({ Ref: 'Bucket' })?.dependsOn).toEqual([]);
  });

  it('takes no dependency of a resource on itself', () => {
    expect(given({ 'Fn::Base64': { Ref: 'Subject' } })?.dependsOn).toEqual([]);
  });

  it('evaluates a condition once, however many others build on it', () => {
    const twice = (next: string) => ({ 'Fn::And': [{ Condition: next }, { Condition: next }] });
    const tower = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`C${i}`, twice(`C${i + 1}`)]));
    const Conditions = { ...tower, C60: { 'Fn::Equals': ['a', 'b'] } };
    const Resources = { Subject: { Type: 'AWS::X::Y', Condition: 'C0' } };
    expect(resourceOf({ Conditions, Resources }, 'Subject')).toBeUndefined();
  });

  it('keeps a resource whose condition is not known', () => {
    const Resources = { Subject: { Type: 'AWS::X::Y', Condition: 'IsFree' } };
    expect(resourceOf({ Parameters: PARAMETERS, Conditions: CONDITIONS, Resources }, 'Subject')).toBeDefined();
  });
});

describe('a bucket whose name is known only after deployment', () => {
  const name = { 'Fn::Sub': 'lake-${AWS::AccountId}' };
  const parts = ['lake-', { unknown: 'AWS::AccountId is not known here' }];
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } };
  const policyOf = (resources: object) =>
    readCloudFormation('x.json', {
      Resources: { ...resources, Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: name, Note: name } } },
    }).resources.find(({ address }) => address === 'Policy');

  it('is what the same words mean elsewhere in its template', () => {
    expect(policyOf({ Lake: bucket })?.properties['Bucket']).toEqual({ ref: 'Lake', attribute: 'Ref' });
  });

  it('keeps its own name, and what is no name of a bucket keeps its words', () => {
    const { resources } = readCloudFormation('x.json', { Resources: { Lake: bucket } });

    expect(resources[0]?.properties['BucketName']).toEqual({ parts });
    expect(policyOf({ Lake: bucket })?.properties['Note']).toEqual({ parts });
  });

  it('is not guessed where two buckets are named alike', () => {
    expect(policyOf({ Lake: bucket, Other: bucket })?.properties['Bucket']).toEqual({ parts });
  });
});

it.each([
  ['Fn::ForEach::Tables', 'Fn::ForEach'],
  ['Fn::Transform', 'Fn::Transform'],
])('%s among the resources stands as a type of its own', (id, type) => {
  expect(readCloudFormation('x.json', { Resources: { [id]: [] } }).resources).toMatchObject([{ address: id, type }]);
});

describe('secrets', () => {
  const secret = { unknown: 'secret' };
  it.each([
    ['Secrets Manager', '{{resolve:secretsmanager:db:SecretString:password}}', secret],
    ['a secure SSM parameter', '{{resolve:ssm-secure:/db/password}}', secret],
    ['a plain SSM parameter', '{{resolve:ssm:/db/host}}', { unknown: 'read from SSM Parameter Store when deployed' }],
    ['a text around one', 'jdbc:{{resolve:secretsmanager:db}}@h', { parts: ['jdbc:', secret, '@h'] }],
    [
      'one that CDK spreads over a join',
      { 'Fn::Join': ['', ['u:{{resolve:secretsmanager:', { Ref: 'Bucket' }, ':SecretString::}}', { Ref: 'Bucket' }]] },
      { parts: ['u:', secret, BUCKET] },
    ],
  ])('%s', (_, value, expected) => {
    expect(given(value)?.properties['P']).toEqual(expected);
  });
});

describe('a file that is no template', () => {
  const nested = JSON.parse(`${'['.repeat(600)}${']'.repeat(600)}`);
  const circle = { A: { Condition: 'B' }, B: { 'Fn::Not': [{ Condition: 'A' }] } };
  const chain = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`C${i}`, { Condition: `C${i + 1}` }]));
  it.each([
    ['has no resources', { Outputs: {} }, /no Resources object/],
    ['is a list', [], /no Resources object/],
    ['has a resource without a type', { Resources: { X: { Properties: {} } } }, /"X" has no Type/],
    ['is nested absurdly deep', { Resources: { A: { Type: 'T', Properties: { P: nested } } } }, /500 levels/],
    [
      'has circular conditions',
      { Conditions: circle, Resources: { R: { Type: 'T', Condition: 'A' } } },
      /"A" -> "B" -> "A"/,
    ],
    [
      'has endless conditions',
      { Conditions: chain, Resources: { R: { Type: 'T', Condition: 'C0' } } },
      /too many others/,
    ],
  ])('%s', (_, document, message) => {
    expect(problem(() => readCloudFormation('x.json', document))).toMatch(message);
  });

  it('never fails in another way, in more than one line, or twice differently', () => {
    const names = fc.constantFrom('A', 'B', '__proto__', 'constructor', 'AWS::NoValue', '${A.B}{{resolve:ssm:x}}');
    const functions = ['GetAtt', 'Join', 'Sub', 'FindInMap', 'If', 'Select', 'Split', 'Base64', 'GetAZs'].map(
      (f) => `Fn::${f}`,
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        names,
        fc.jsonValue(),
        tie('call'),
        fc.array(tie('value'), { maxLength: 4 }),
      ),
      call: fc
        .tuple(fc.constantFrom('Ref', 'Condition', 'Fn::Not', 'Fn::Equals', ...functions), tie('value'))
        .map((e) => ({
          [e[0]]: e[1],
        })),
    }));
    const section = fc.dictionary(names, value);
    const resources = fc.dictionary(
      names,
      fc.record({ Type: names, Condition: names, Properties: value, DependsOn: value }),
    );
    const template = fc.record({ Parameters: section, Mappings: section, Conditions: section, Resources: resources });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), template), (document) => {
        const outcome = () => problem(() => readCloudFormation('x.json', document));
        expect(outcome()?.includes('\n') ?? false).toBe(false);
        expect(outcome()).toEqual(outcome());
      }),
      { numRuns: 1000 },
    );
  });
});

readsTheCorpus('cloudformation', readCloudFormation);
