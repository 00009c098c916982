import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npx, ROOT } from '../cli/run';

/** A user's own app in a folder of its own, synthesised by the real command. */
const folder = mkdtempSync(join(tmpdir(), 'ramani-cdk-'));
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
afterAll(() => rmSync(folder, { recursive: true }));

const APP = `
const { App, CfnParameter, Stack, Validations } = require('aws-cdk-lib');
const { CfnBucket } = require('aws-cdk-lib/aws-s3');
const { RamaniValidator } = require('${join(ROOT, 'dist', 'plugins', 'cdk.js')}');

const app = new App();
Validations.of(app).addPlugins(new RamaniValidator({ today: '2026-11-22' }));
const stack = new Stack(app, 'Lake', { env: { account: '111111111111', region: 'af-south-1' } });
const closed = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
new CfnBucket(stack, 'Raw', {
  publicAccessBlockConfiguration: closed,
  ...(process.env.OPEN === '1' ? { publicAccessBlockConfiguration: { ...closed, blockPublicPolicy: false } } : {}),
});
app.synth();
`;
writeFileSync(join(folder, 'app.js'), APP);

async function synth(settings: string, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(folder, 'ramani.yaml'), settings);
  const args = ['synth', '-q', '--no-notices', '--app', 'node app.js'];
  const { code, stdout, stderr } = await npx('cdk', args, {
    cwd: folder,
    env: { CI: '1', CDK_DISABLE_CLI_TELEMETRY: 'true', ...env },
  });
  return { code, said: `${stdout}${stderr}` };
}

const ONLY_ERRORS = 'failOn: error\n';

test('a planted mistake stops the synthesis, and names the rule and the resource', async () => {
  const { code, said } = await synth(ONLY_ERRORS, { OPEN: '1' });

  expect(code).not.toBe(0);
  expect(said).toMatch(/security\/public-access/);
  expect(said).toMatch(/Raw/);
});

test('its mended twin is synthesised', async () => {
  expect(await synth(ONLY_ERRORS)).toMatchObject({ code: 0 });
});

test('settings with a mistake are one line, not a synthesis that nobody judged', async () => {
  const { code, said } = await synth('policies:\n  security/public-acces: off\n');

  expect(code).not.toBe(0);
  expect(said).toMatch(
    /ramani\.yaml:2.*found the rule "security\/public-acces".*did you mean "security\/public-access"/,
  );
});
