import { readAssembly } from '../../../harness/read/assembly';
import { readCloudFormation } from '../../../harness/read/cloudformation';
import type { ResourceGraph, Value } from '../../../harness/read/graph';
import lake from '../../fixtures/cloudformation/lake.template.json';
import { problem } from './corpus';

type Files = Readonly<Record<string, unknown>>;

const CAPE_TOWN = 'aws://111111111111/af-south-1';

function stack(id: string, environment: string = CAPE_TOWN) {
  return {
    [id]: { type: 'aws:cloudformation:stack', environment, properties: { templateFile: `${id}.template.json` } },
  };
}

function stage(id: string, directoryName: string) {
  return { [id]: { type: 'cdk:cloud-assembly', properties: { directoryName } } };
}

const ASSETS = { 'a.assets': { type: 'cdk:asset-manifest', properties: { file: 'a.assets.json' } } };

function read(artifacts: unknown, files: Files = {}): ResourceGraph {
  return readAssembly('cdk.out', { version: '48.0.0', artifacts }, (file) => {
    if (!(file in files)) throw new Error(`the test has no ${file}`);
    return files[file];
  });
}

const bucket = (properties: object = {}) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const imported = (name: string) => ({ 'Fn::ImportValue': name });

function exporting(name: unknown, value: unknown) {
  return { Value: value, Export: { Name: name } };
}

function propertyOf(graph: ResourceGraph, address: string, name: string): Value | undefined {
  return graph.resources.find((resource) => resource.address === address)?.properties[name];
}

describe('two stacks', () => {
  const foundation = {
    Resources: { Key: { Type: 'AWS::KMS::Key' }, Alias: { Type: 'AWS::KMS::Alias', DependsOn: 'Key' } },
    Outputs: { Arn: exporting('foundation:Key', { 'Fn::GetAtt': ['Key', 'Arn'] }) },
  };
  const store = {
    Resources: {
      Store: bucket({
        KeyArn: imported('foundation:Key'),
        Deep: [{ Resource: { 'Fn::Join': ['', [imported('foundation:Key'), '/*']] } }],
        Elsewhere: imported('network:Vpc'),
        Logs: { Ref: 'Logs' },
      }),
      Logs: bucket(),
    },
  };
  const files = { 'foundation.template.json': foundation, 'lake.template.json': store };
  const key = { ref: 'foundation/Key', attribute: 'Arn' };

  it.each([
    ['exporter first', { ...stack('foundation'), ...stack('lake'), ...ASSETS }],
    ['importer first', { ...stack('lake'), ...stack('foundation') }],
  ])('are one graph in which an import is a reference to what is exported (%s)', (_, artifacts) => {
    const graph = read(artifacts, files);

    expect(propertyOf(graph, 'lake/Store', 'KeyArn')).toEqual(key);
    expect(propertyOf(graph, 'lake/Store', 'Deep')).toEqual([{ Resource: { parts: [key, '/*'] } }]);
    expect(propertyOf(graph, 'lake/Store', 'Elsewhere')).toEqual({ unknown: 'imported from another stack' });
    expect(propertyOf(graph, 'lake/Store', 'Logs')).toEqual({ ref: 'lake/Logs', attribute: 'Ref' });
  });

  it('give addresses, units and dependencies with the name of the stack', () => {
    const graph = read({ ...stack('foundation'), ...stack('lake') }, files);

    expect(graph).toMatchObject({ kind: 'cloudformation', path: 'cdk.out' });
    expect(graph.resources.map(({ address, unit }) => [address, unit])).toEqual([
      ['foundation/Key', 'foundation'],
      ['foundation/Alias', 'foundation'],
      ['lake/Store', 'lake'],
      ['lake/Logs', 'lake'],
    ]);
    expect(graph.resources.find(({ address }) => address === 'foundation/Alias')?.dependsOn).toEqual([
      'foundation/Key',
    ]);
  });

  it('pass on what they import', () => {
    const passing = { Resources: {}, Outputs: { Again: exporting('again', imported('foundation:Key')) } };
    const last = { Resources: { Store: bucket({ KeyArn: imported('again') }) } };
    const graph = read(
      { ...stack('last'), ...stack('passing'), ...stack('foundation') },
      { 'foundation.template.json': foundation, 'passing.template.json': passing, 'last.template.json': last },
    );

    expect(propertyOf(graph, 'last/Store', 'KeyArn')).toEqual(key);
  });

  it('that pass a value in a circle are read all the same', () => {
    const turning = (from: string, to: string) => ({
      Resources: { Store: bucket({ Name: imported(from) }) },
      Outputs: { Turn: exporting(to, { 'Fn::Join': ['', ['x', imported(from)]] }) },
    });
    const graph = read(
      { ...stack('a'), ...stack('b') },
      { 'a.template.json': turning('one', 'two'), 'b.template.json': turning('two', 'one') },
    );

    expect(JSON.stringify(propertyOf(graph, 'a/Store', 'Name'))).toContain('imported from another stack');
  });

  it('see no export whose condition is false', () => {
    const absent = {
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: {},
      Outputs: { Arn: { ...exporting('key', 'arn'), Condition: 'Never' } },
    };
    const graph = read(
      { ...stack('a'), ...stack('b') },
      { 'a.template.json': absent, 'b.template.json': { Resources: { Store: bucket({ KeyArn: imported('key') }) } } },
    );

    expect(propertyOf(graph, 'b/Store', 'KeyArn')).toEqual({ unknown: 'imported from another stack' });
  });
});

describe('environments', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how Fn::Sub writes its variables
  const named = { 'Fn::Sub': '${AWS::Region}-vpc' };
  const network = (value: string) => ({ Resources: { Vpc: bucket() }, Outputs: { Vpc: exporting(named, value) } });
  const lakes = { Resources: { Store: bucket({ Vpc: { 'Fn::ImportValue': named } }) } };

  it('give each stack its region, and none where CDK does not know it', () => {
    const graph = read(
      {
        ...stack('south'),
        ...stack('west', 'aws://111111111111/eu-west-1'),
        ...stack('any', 'aws://unknown-account/unknown-region'),
        none: { type: 'aws:cloudformation:stack', properties: { templateFile: 'none.template.json' } },
      },
      {
        'south.template.json': { Resources: { Store: bucket({ In: { Ref: 'AWS::Region' } }) } },
        'west.template.json': { Resources: { Store: bucket() } },
        'any.template.json': { Resources: { Store: bucket() } },
        'none.template.json': { Resources: { Store: bucket() } },
      },
    );

    expect(graph.resources.map(({ address, region }) => [address, region])).toEqual([
      ['south/Store', 'af-south-1'],
      ['west/Store', 'eu-west-1'],
      ['any/Store', undefined],
      ['none/Store', undefined],
    ]);
    expect(propertyOf(graph, 'south/Store', 'In')).toBe('af-south-1');
  });

  it('keep their exports to themselves', () => {
    const other = 'aws://222222222222/af-south-1';
    const graph = read(
      { ...stack('prodNet'), ...stack('prodLake'), ...stack('devNet', other), ...stack('devLake', other) },
      {
        'prodNet.template.json': network('vpc-prod'),
        'prodLake.template.json': lakes,
        'devNet.template.json': network('vpc-dev'),
        'devLake.template.json': lakes,
      },
    );

    expect(propertyOf(graph, 'prodLake/Store', 'Vpc')).toBe('vpc-prod');
    expect(propertyOf(graph, 'devLake/Store', 'Vpc')).toBe('vpc-dev');
  });

  it('leave a name that two of their stacks export unknown', () => {
    const graph = read(
      { ...stack('a'), ...stack('b'), ...stack('c') },
      { 'a.template.json': network('1'), 'b.template.json': network('2'), 'c.template.json': lakes },
    );

    expect(propertyOf(graph, 'c/Store', 'Vpc')).toEqual({ unknown: 'more than one stack exports af-south-1-vpc' });
  });
});

describe('stages', () => {
  it('are read from their own folders, however deep', () => {
    const graph = read(
      { ...stack('pipeline'), ...stage('assembly-Prod', 'assembly-Prod') },
      {
        'pipeline.template.json': { Resources: { Line: bucket() } },
        'assembly-Prod/manifest.json': { artifacts: { ...stack('ProdLake'), ...stage('inner', 'assembly-Inner') } },
        'assembly-Prod/ProdLake.template.json': { Resources: { Store: bucket() } },
        'assembly-Prod/assembly-Inner/manifest.json': { artifacts: stack('ProdInnerApi') },
        'assembly-Prod/assembly-Inner/ProdInnerApi.template.json': { Resources: { Api: bucket() } },
      },
    );

    expect(graph.resources.map(({ address }) => address)).toEqual([
      'pipeline/Line',
      'ProdLake/Store',
      'ProdInnerApi/Api',
    ]);
  });

  it('that lead back to themselves are refused', () => {
    const manifest = { artifacts: stage('self', '.') };
    const asked: string[] = [];
    const said = problem(() =>
      readAssembly('cdk.out', manifest, (file) => {
        asked.push(file);
        return manifest;
      }),
    );

    expect(said).toMatch(/^cdk\.out: stages nested more than 16 deep: .+$/);
    expect(asked).toHaveLength(17);
  });
});

const template = { Resources: {} };

it.each<[string, unknown, Files, RegExp]>([
  ['no artifacts', undefined, {}, /^cdk\.out: not a cloud assembly: manifest\.json has no artifacts: give /],
  ['no stack', ASSETS, {}, /^cdk\.out: holds no stack: give /],
  [
    'a stack without its template',
    { lake: { type: 'aws:cloudformation:stack', environment: CAPE_TOWN } },
    {},
    /^cdk\.out\/manifest\.json: lake has no templateFile: give /,
  ],
  [
    'a stage without its folder',
    { prod: { type: 'cdk:cloud-assembly', properties: {} } },
    {},
    /^cdk\.out\/manifest\.json: prod has no directoryName: give /,
  ],
  [
    'a stage without artifacts',
    stage('prod', 'assembly-prod'),
    { 'assembly-prod/manifest.json': {} },
    /^cdk\.out: not a cloud assembly: assembly-prod\/manifest\.json has no artifacts: give /,
  ],
  [
    'two stacks of one name',
    { ...stack('lake'), ...stage('prod', 'p') },
    {
      'lake.template.json': template,
      'p/manifest.json': { artifacts: stack('lake') },
      'p/lake.template.json': template,
    },
    /^cdk\.out: two stacks are named lake: /,
  ],
  [
    'a template that is none',
    stack('lake'),
    { 'lake.template.json': [] },
    /^cdk\.out\/lake\.template\.json: not a CloudFormation template: /,
  ],
])('refuses %s, in one line', (_, artifacts, files, expected) => {
  const said = problem(() => read(artifacts, files));

  expect(said).toMatch(expected);
  expect(said).not.toContain('\n');
});

it('says of one stack what the template itself says, but for its name in front', () => {
  const alone = readCloudFormation('lake.template.json', lake, { region: 'af-south-1' }).resources;
  const { resources } = read(stack('lake'), { 'lake.template.json': lake });
  const bare = JSON.parse(JSON.stringify(resources).replaceAll('"lake/', '"'));

  expect(bare).toEqual(alone);
  expect(resources.every(({ address }) => address.startsWith('lake/'))).toBe(true);
});
