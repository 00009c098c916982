import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesiseAws } from '../../../harness/synth/aws';
import { validateCloudFormation } from '../../../harness/validate/cloudformation';
import { targetPlan } from '../../fixtures/target-plan';

const folder = mkdtempSync(join(tmpdir(), 'ramani-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const index = {
  Type: 'AWS::Kendra::Index',
  Properties: { Name: 'help', Edition: 'DEVELOPER_EDITION', RoleArn: { 'Fn::ImportValue': 'role' } },
};

function template(name: string, resources: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ Resources: resources }));
  return path;
}

test('what we build has no issue in Cape Town', async () => {
  const plan = targetPlan({ target: 'aws', account: '111111111111', region: 'af-south-1' });
  const templates = await synthesiseAws(plan, join(folder, 'assembly'));

  expect(await validateCloudFormation(templates, 'af-south-1')).toEqual([]);
}, 30_000);

test('a type that the region lacks is an error there and none elsewhere', async () => {
  const path = template('region.json', { Help: index });

  expect(await validateCloudFormation([path], 'af-south-1')).toEqual([
    {
      template: path,
      logicalId: 'Help',
      rule: 'F3006',
      severity: 'error',
      message: "Resource type 'AWS::Kendra::Index' does not exist in 'af-south-1'",
      path: 'Type',
    },
  ]);
  expect(await validateCloudFormation([path], 'eu-west-1')).toEqual([]);
}, 30_000);

test('nothing that the validator does not know is passed over', async () => {
  const path = template('unknown.json', {
    Ours: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::ImportValue': 'token' } } },
    Misspelt: { Type: 'AWS::S3::Buckett', Properties: {} },
    Theirs: { Type: 'Third::Party::Thing', Properties: {} },
  });

  expect(await validateCloudFormation([path], 'af-south-1')).toMatchObject([
    { logicalId: 'Misspelt', severity: 'error', rule: 'F3006' },
    { logicalId: 'Ours', severity: 'info', rule: 'not-checked' },
    { logicalId: 'Theirs', severity: 'info', rule: 'not-checked' },
  ]);
}, 30_000);

test('a mistake that is made twice is told in both places, with its path once', async () => {
  const wrong = { Type: 'AWS::S3::Bucket', Properties: { BucketNam: 'x' } };
  const first = template('a.json', { One: wrong });
  const second = template('b.json', { Two: wrong });
  const issues = await validateCloudFormation([second, first], 'af-south-1');

  expect(issues).toMatchObject([
    { template: first, logicalId: 'One', path: 'Properties.BucketNam' },
    { template: second, logicalId: 'Two', path: 'Properties.BucketNam' },
  ]);
  expect(issues[0]?.message).toMatch(/^Additional properties are not allowed/);
}, 30_000);

test('a template that is no JSON is an issue of the template itself', async () => {
  const path = join(folder, 'broken.json');
  writeFileSync(path, '{"Resources": {');

  expect(await validateCloudFormation([path], 'af-south-1')).toMatchObject([
    { template: path, logicalId: '', severity: 'error' },
  ]);
}, 30_000);
