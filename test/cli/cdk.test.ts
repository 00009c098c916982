import { join } from 'node:path';
import { DUKA, filesOf, npx, ramani, temporaryFolder } from './run';

/** Both routes to CloudFormation: a user may take either, so that they must agree. */
const folder = temporaryFolder();
/** Nothing of AWS's own is asked for over the network: neither news nor a place for statistics. */
const QUIET = { CI: '1', CDK_DISABLE_CLI_TELEMETRY: 'true' };

function templates(of: string): Readonly<Record<string, unknown>> {
  const files = Object.entries(filesOf(join(folder, of))).filter(([name]) => name.endsWith('.template.json'));
  return Object.fromEntries(files.map(([name, text]) => [name, JSON.parse(text)]));
}

test('cdk synth writes the templates that ramani synth writes, and looks nothing up', async () => {
  const [byCdk, byRamani] = await Promise.all([
    npx('cdk', ['synth', '-q', '--no-notices', '-o', join(folder, 'by-cdk')], { env: QUIET }),
    ramani(['synth', DUKA, '--target', 'aws', '--out', folder], { env: { RAMANI_CACHE: join(folder, 'cache') } }),
  ]);

  expect([byCdk.code, byRamani.code]).toEqual([0, 0]);
  expect(Object.keys(templates('aws'))).toEqual(['duka-prod-foundation.template.json', 'duka-prod-lake.template.json']);
  expect(templates('by-cdk')).toEqual(templates('aws'));
  expect(JSON.parse(filesOf(join(folder, 'by-cdk'))['manifest.json'] ?? '')).not.toHaveProperty('missing');
}, 90_000);

test('cdk reads the assembly that ramani wrote', async () => {
  const { code, stdout } = await npx('cdk', ['ls', '--no-notices', '--app', join(folder, 'aws')], { env: QUIET });

  expect({ code, stdout }).toEqual({ code: 0, stdout: 'duka-prod-foundation\nduka-prod-lake\n' });
});
