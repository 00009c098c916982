import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import recommended from 'aws-cdk-lib/recommended-feature-flags.json';
import cdk from '../../cdk.json';
import { synthesiseAws } from '../../harness/synth/aws';
import { awsApp } from '../../stacks/aws';
import { UnitStack } from '../../stacks/aws-unit';
import { targetPlan } from '../fixtures/target-plan';

const plan = targetPlan({ target: 'aws', account: '111111111111', region: 'af-south-1' });
const folder = mkdtempSync(join(tmpdir(), 'ramani-aws-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('cdk.json turns on every recommended flag but one', () => {
  // Strong, so that a foundation whose key a lake still needs can't be deleted.
  expect(cdk.context).toEqual({ ...recommended, '@aws-cdk/core:defaultCrossStackReferences': 'strong' });
});

test('one template a unit is written, and the same plan gives the same bytes', async () => {
  const first = await synthesiseAws(plan, join(folder, 'first'));
  const second = await synthesiseAws(plan, join(folder, 'second'));

  expect(first.map((path) => basename(path))).toEqual([
    'duka-prod-foundation.template.json',
    'duka-prod-lake.template.json',
  ]);
  expect(first.map((path) => readFileSync(path, 'utf8'))).toEqual(second.map((path) => readFileSync(path, 'utf8')));
  expect(readdirSync(join(folder, 'first')).filter((file) => file.startsWith('asset'))).toEqual([]);
});

test('templates hold nothing that CDK adds for itself', async () => {
  const [foundation = ''] = await synthesiseAws(plan, join(folder, 'plain'));
  const template = readFileSync(foundation, 'utf8');

  expect(template).not.toMatch(/BootstrapVersion|AWS::CDK::Metadata|aws:cdk:path/);
});

test('a program goes with the templates under the hash of its content, to where cdk deploy uploads it', async () => {
  const path = join(folder, 'job.py');
  const location = (text: string) => {
    writeFileSync(path, text);
    const { lake } = awsApp(plan, { builtinCloudFormationValidation: false });
    return new Asset(Stack.of(lake), 'Job', { path }).s3ObjectUrl;
  };
  const first = location('one');

  expect(first).toMatch(/^s3:\/\/cdk-hnb659fds-assets-111111111111-af-south-1\/[0-9a-f]{64}\.py$/);
  expect(location('one')).toBe(first);
  expect(location('two')).not.toBe(first);
});

test('an image is refused, in words that say what to do instead', () => {
  const { lake } = awsApp(plan, { builtinCloudFormationValidation: false });

  expect(() => Stack.of(lake).synthesizer.addDockerImageAsset({ sourceHash: 'a', directoryName: folder })).toThrow(
    /duka-prod-lake: .* push it to a registry/,
  );
});

test('a look-up in the account is refused, naming what was asked', async () => {
  const unit = jest.spyOn(UnitStack.prototype, 'availabilityZones', 'get').mockImplementation(function (
    this: UnitStack,
  ) {
    return Reflect.get(Stack.prototype, 'availabilityZones', this);
  });
  const synthesis = synthesiseAws(plan, join(folder, 'lookup'));

  await expect(synthesis).rejects.toThrow(/^a construct looks up .*availability-zones.*: take it from the plan$/);
  unit.mockRestore();
});
