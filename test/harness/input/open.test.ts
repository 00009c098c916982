import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { openInputs } from '../../../harness/input/open';

const TEMPLATE = JSON.stringify({ Resources: { Store: { Type: 'AWS::S3::Bucket' } } });
const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.9.0',
  planned_values: {
    root_module: {
      resources: [{ address: 'aws_s3_bucket.lake', mode: 'managed', type: 'aws_s3_bucket', name: 'lake', values: {} }],
    },
  },
});
const PREVIEW = JSON.stringify({ config: {}, steps: [] });

const root = mkdtempSync(join(tmpdir(), 'ramani-open-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
function folder(files: Readonly<Record<string, string>>): string {
  count += 1;
  const here = join(root, String(count));
  mkdirSync(here);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(here, name)), { recursive: true });
    writeFileSync(join(here, name), text);
  }
  return here;
}

async function opened(here: string, ...names: readonly string[]) {
  const { graphs, problems, passedOver } = await openInputs(
    names.length === 0 ? [here] : names.map((name) => join(here, name)),
  );
  const short = (text: string) => text.replaceAll(`${here}/`, '').replaceAll(here, '.');
  return {
    read: graphs.map(({ kind, path }) => `${relative(here, path) || '.'}: ${kind}`),
    problems: problems.map(short),
    passedOver: passedOver.map(short),
  };
}

test('a folder gives all that is known in it, each by its content, and names the rest', async () => {
  const here = folder({
    'b/lake.yaml': 'Resources:\n  Store:\n    Type: AWS::S3::Bucket\n',
    'a.template': TEMPLATE,
    'plan.json': PLAN,
    'preview.json': PREVIEW,
    'package.json': '{"name": "x"}',
    'node_modules/x/template.json': TEMPLATE,
    'chart/deployment.yaml': 'kind: {{ .Values.kind }}\n',
  });

  expect(await opened(here)).toEqual({
    read: [
      'a.template: cloudformation',
      'b/lake.yaml: cloudformation',
      'plan.json: terraform-plan',
      'preview.json: pulumi-preview',
    ],
    problems: [],
    passedOver: ['not read, since they hold no resources: chart/deployment.yaml, package.json'],
  });
});

test('a cloud assembly is one input, wherever it lies', async () => {
  const here = folder({
    'infra/cdk.out/cdk.out': '{"version": "48.0.0"}',
    'infra/cdk.out/manifest.json': JSON.stringify({
      version: '48.0.0',
      artifacts: {
        lake: {
          type: 'aws:cloudformation:stack',
          environment: 'aws://1/af-south-1',
          properties: { templateFile: 'lake.template.json' },
        },
      },
    }),
    'infra/cdk.out/lake.template.json': TEMPLATE,
  });

  expect((await opened(here)).read).toEqual(['infra/cdk.out: cloudformation']);
  expect((await opened(here, 'infra/cdk.out')).read).toEqual(['infra/cdk.out: cloudformation']);
});

test.each<[source: string, command: RegExp]>([
  ['main.tf', /terraform show -json plan\.bin > plan\.json/],
  ['Pulumi.yaml', /pulumi preview --json > preview\.json/],
  ['main.bicep', /Bicep is not supported/],
])('%s of a program gets the command that makes something readable of it', async (source, command) => {
  const here = folder({ [source]: 'x: 1\n' });

  expect((await opened(here)).passedOver).toEqual([expect.stringMatching(command)]);
  expect((await opened(here, source)).problems).toEqual([expect.stringMatching(command)]);
});

test.each<[what: string, text: string, says: RegExp]>([
  [
    'an ARM template',
    '{"$schema": "https://x/deploymentTemplate.json#", "resources": []}',
    /ARM templates are not supported/,
  ],
  [
    'a raw state',
    '{"version": 4, "terraform_version": "1.9.0", "lineage": "x", "resources": []}',
    /terraform show -json > state\.json/,
  ],
  ['a plan of tomorrow', '{"format_version": "2.0", "planned_values": {}}', /format_version "2\.0" is not supported/],
  ['a template without resources', '{"AWSTemplateFormatVersion": "2010-09-09"}', /has no Resources object/],
  ['something else', '{"name": "x", "version": "1"}', /found name, version; allowed: a CloudFormation template/],
])('%s that somebody named is a mistake', async (_what, text, says) => {
  const { read, problems } = await opened(folder({ 'a.json': text }), 'a.json');

  expect(read).toEqual([]);
  expect(problems).toEqual([expect.stringMatching(says)]);
});

test('a broken file that was meant is told even where others are read', async () => {
  const here = folder({ 'a.json': TEMPLATE, 'b.json': TEMPLATE.slice(0, -4) });

  expect(await opened(here)).toMatchObject({
    read: ['a.json: cloudformation'],
    problems: [expect.stringMatching(/^b\.json:1: not JSON/)],
  });
});

test('a glob in quotes, a loop of links and a path to nothing', async () => {
  const here = folder({ 'a.json': TEMPLATE, 'b.json': TEMPLATE });
  symlinkSync(here, join(here, 'loop'));

  expect((await opened(here, '*.json')).read).toEqual(['a.json: cloudformation', 'b.json: cloudformation']);
  expect((await opened(here)).problems).toEqual([]);
  expect((await opened(here, 'none', '*.none')).problems).toEqual([
    expect.stringMatching(/^none: cannot be read: there is no such file or folder/),
    expect.stringMatching(/^\*\.none: cannot be read: no file has such a name/),
  ]);
});

test('a file named twice is read once', async () => {
  const here = folder({ 'a.json': TEMPLATE });

  expect((await opened(here, 'a.json', 'a.json', '*.json')).read).toEqual(['a.json: cloudformation']);
});
