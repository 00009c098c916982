import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, CHECKOUT, installed, type Outcome, run, runRamani } from './project';

const project = installed();
const { folder } = project;
const written = runRamani(project, 'init', '.');
afterAll(() => rmSync(...project.remove));

const at = (...path: readonly string[]) => join(folder, ...path);
const read = (...path: readonly string[]) => readFileSync(at(...path), 'utf8');

function cdkSynth(out: string, env: Readonly<Record<string, string>> = {}): Outcome {
  const cdk = join(CHECKOUT, 'node_modules', 'aws-cdk', 'bin', 'cdk');
  return run(folder, [cdk, 'synth', '-q', '--no-notices', '--output', out], env);
}

function templates(...path: readonly string[]): Readonly<Record<string, string>> {
  const names = readdirSync(at(...path)).filter((name) => name.endsWith('.template.json'));
  return Object.fromEntries(names.map((name) => [name, read(...path, name)]));
}

describe('ramani init', () => {
  test('writes a project and says what to run next', () => {
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout).toMatch(/^platform\.yaml +what/);
    expect(written.stdout).toMatch(/Next:\n {2}npm install\n {2}npx ramani check \.\n {2}npx cdk synth -q\n$/);
    expect(read('platform.yaml')).toBe(readFileSync(join(CHECKOUT, 'examples/minimal/platform.yaml'), 'utf8'));
  });

  test('installs this version, and the command of CDK that this version is tested with', () => {
    const { version, devDependencies } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'));

    expect(JSON.parse(read('package.json'))).toMatchObject({
      dependencies: { ramani: version },
      devDependencies: { 'aws-cdk': devDependencies['aws-cdk'] },
    });
  });

  test('installs the clone that it runs from, with all that the clone depends on', () => {
    const { stdout } = run(folder, [join(CHECKOUT, 'dist', 'cli', 'main.js'), 'init', 'cloned']);
    const { ramani } = JSON.parse(read('cloned', 'package.json')).dependencies;

    expect(join(at('cloned'), ramani.replace(/^file:/, ''))).toBe(CHECKOUT);
    expect(stdout).toContain('  cd cloned\n  npm install --install-links\n');
  });

  test('writes into a folder that is not there yet, and says to go there', () => {
    const { status, stdout } = runRamani(project, 'init', 'deep/soko');

    expect(status).toBe(0);
    expect(stdout).toContain('Next:\n  cd deep/soko\n  npm install\n');
    expect(readdirSync(at('deep', 'soko')).sort()).toEqual(
      ['.gitignore', 'Pulumi.yaml', 'aws.js', 'cdk.json', 'package.json', 'platform.yaml', 'pulumi.js'].sort(),
    );
  });

  test('writes nothing where one of its files is there already, and says which', () => {
    rmSync(at('aws.js'));
    const { status, stdout, stderr } = runRamani(project, 'init');
    const isBack = readdirSync(folder).includes('aws.js');
    runRamani(project, 'init', 'again');
    writeFileSync(at('aws.js'), read('again', 'aws.js'));

    expect({ status, stdout, isBack }).toEqual({ status: 2, stdout: '', isBack: false });
    expect(stderr.trimEnd().split('\n')).toHaveLength(6);
    expect(stderr).toMatch(/^platform\.yaml: is there already, so nothing was written; /);
  });
});

describe('the project that init writes', () => {
  test('passes its check', () => {
    const { status, stdout, stderr } = runRamani(project, 'check', '.');

    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
    expect(stdout).toMatch(/^ +aws +\d+ +passes/m);
  }, 60_000);

  test('gives the same templates to cdk synth and to ramani synth', () => {
    const cdk = cdkSynth('cdk.out');
    const ramani = runRamani(project, 'synth', '--target', 'aws', '--out', 'out');

    expect({ cdk: cdk.status, ramani: ramani.status }).toEqual({ cdk: 0, ramani: 0 });
    expect(Object.keys(templates('cdk.out'))).toContain('soko-prod-lake.template.json');
    expect(templates('cdk.out')).toEqual(templates('out', 'aws'));
  }, 60_000);

  test('takes an environment over its platform file', () => {
    writeFileSync(at('platform.dev.yaml'), 'environment: dev\ntargets:\n  aws: { account: "222222222222" }\n');
    const { status } = cdkSynth('dev.out', { RAMANI_ENVIRONMENT: 'dev', CDK_VALIDATION: 'false' });

    expect(status).toBe(0);
    expect(Object.keys(templates('dev.out'))).toContain('soko-dev-lake.template.json');
  }, 60_000);

  test('tells a mistake in its platform file by its place, without a stack', () => {
    writeFileSync(at('platform.odd.yaml'), 'lake:\n  datasets:\n    sales: { zone: curate }\n');
    const { status, stderr } = run(folder, ['aws.js'], { RAMANI_ENVIRONMENT: 'odd' });

    expect(status).toBe(1);
    expect(stderr).toMatch(/^platform\.odd\.yaml:3:\d+ .*curate.*\n$/);
  });

  test("takes constructs of one's own, and overrides of what was built", () => {
    const synthesised = answerOf(
      folder,
      `const { Stack } = require('aws-cdk-lib');
       const { Topic } = require('aws-cdk-lib/aws-sns');
       const { awsApp, planned } = require('ramani/aws');
       const app = awsApp(planned('platform.yaml', 'aws'), { outdir: 'own.out', builtinCloudFormationValidation: false });
       const [{ bucket }] = app.lake.zones;
       bucket.node.defaultChild.addPropertyOverride('ObjectLockEnabled', true);
       new Topic(Stack.of(app.lake), 'Arrivals');
       console.log(JSON.stringify(app.synth().getStackByName('soko-prod-lake').template.Resources));`,
    );

    expect(synthesised).toMatchObject({
      Arrivals: { Type: 'AWS::SNS::Topic' },
      LakeCuratedStore: { Type: 'AWS::S3::Bucket', Properties: { ObjectLockEnabled: true } },
    });
  }, 60_000);

  test('gives the same resources to Pulumi and to ramani synth, wherever Pulumi is started', () => {
    const gcp = 'targets:\n  gcp: { project: soko-data-prod, region: africa-south1 }';
    writeFileSync(at('platform.google.yaml'), read('platform.yaml').replace(/targets:\n.*/, gcp));
    const settings = { 'ramani:target': 'gcp', 'ramani:platform': 'platform.google.yaml' };
    const main = /^main: (.+)$/m.exec(read('Pulumi.yaml'))?.[1] ?? '';
    const { status, stdout, stderr } = run(
      tmpdir(),
      [
        '-e',
        `const { capture } = require(${JSON.stringify(at('node_modules/ramani/dist/harness/synth/capture.js'))});
         capture({ project: 'ramani', stack: 'soko-prod-gcp', config: ${JSON.stringify(settings)} }, () => {
           require(${JSON.stringify(at(main))});
         }).then(({ steps }) => console.log(JSON.stringify(steps)));`,
      ],
      // As the language host of Pulumi says where Pulumi.yaml is.
      { PULUMI_NODEJS_ROOT_DIRECTORY: folder },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    runRamani(project, 'synth', 'platform.google.yaml', '--out', 'google');

    expect(JSON.parse(stdout)).toEqual(JSON.parse(read('google', 'gcp', 'preview.json')).steps);
    expect(JSON.parse(stdout).length).toBeGreaterThan(10);
  }, 60_000);
});

describe('a program in TypeScript', () => {
  const PROGRAM = `
import { checkInput, POLICIES, readCloudFormation, type Finding } from 'ramani';
import { awsApp, planned } from 'ramani/aws';
import { gcpProgram } from 'ramani/gcp';
import { definePolicy, type Policy } from 'ramani/policy';
import { cloudformation, PolicyTester } from 'ramani/testing';

const app = awsApp(planned('platform.yaml', 'aws'));
export const name: string | undefined = app.lake.zones[0]?.bucket.bucketName;
export const program: (plan: ReturnType<typeof planned>) => void = gcpProgram;
export const policy: Policy = definePolicy({
  id: 'naming/short', summary: 's', why: 'w', fix: 'f', severity: 'info', capability: 'lake',
  sources: [{ url: 'https://wiki.example', asOf: null }], options: {}, on: 'ObjectStore', messages: { long: 'm' },
  check: (store, { report }) => { if (store.address.length > 9) report({ messageId: 'long' }); },
});
export const findings: readonly Finding[] = checkInput({
  graph: readCloudFormation('a.json', {}), policies: [...POLICIES, policy], settings: {},
  workloadOf: () => undefined, uncertainty: 0.3, otherFindings: [],
}).findings;
export { cloudformation, PolicyTester };
// @ts-expect-error a target that there is not
planned('platform.yaml', 'asw');
// @ts-expect-error a message that the rule does not have
definePolicy({ ...policy, on: 'ObjectStore', messages: { long: 'm' }, check: (_, { report }) => report({ messageId: 'lnog' }) });
`;

  test.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])(
    'is checked under strict with module %s, resolution %s',
    (module, moduleResolution) => {
      writeFileSync(at('program.ts'), PROGRAM);
      const options = [
        '--strict',
        '--exactOptionalPropertyTypes',
        '--skipLibCheck',
        '--target',
        'es2023',
        '--types',
        'node',
      ];
      const { status, stdout } = run(folder, [
        join(CHECKOUT, 'node_modules', 'typescript-7', 'bin', 'tsc'),
        ...['--noEmit', '--module', module, '--moduleResolution', moduleResolution, ...options],
        ...['--typeRoots', join(CHECKOUT, 'node_modules', '@types'), 'program.ts'],
      ]);

      expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    },
    60_000,
  );
});
