import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PulumiPreview } from '../../harness/read/pulumi-preview';
import { capture } from '../../harness/synth/capture';
import { planPlatform } from '../../plan/plan';
import { parsePlatform } from '../../spec/parse';
import { loadProgram } from '../../stacks/programs';

const TEXT = `
platform: soko
environment: prod
owner: data@soko.example
costCentre: DATA-01
budget: USD 200/month
targets:
  gcp: { project: soko-data-prod, region: africa-south1 }
lake:
  datasets:
    sales:
      zone: curated
      volume: 3M rows/day of 350 bytes
      retain: 3 years
      columns: { sale_id: string, sold_at: timestamp }
      written: { by: batch }
`;
const path = join(mkdtempSync(join(tmpdir(), 'ramani-')), 'platform.yaml');
writeFileSync(path, TEXT);

/** As Pulumi runs it: the settings of the stack, and `main` loaded. */
function run(settings: Record<string, string>): Promise<PulumiPreview> {
  const config = Object.fromEntries(Object.entries(settings).map(([key, value]) => [`ramani:${key}`, value]));
  return capture({ project: 'ramani', stack: 'prod', config }, () => {
    jest.isolateModules(() => require('../../stacks/pulumi'));
  });
}

test('the program that Pulumi.yaml names builds what the library builds from the same file', async () => {
  const parsed = parsePlatform({ path, text: TEXT });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const plan = planPlatform(parsed.spec).targets.gcp;
  if (plan === undefined) throw new Error('no plan for gcp');
  const expected = await capture({ project: 'ramani', stack: 'prod' }, () => loadProgram('gcp')(plan));

  const { steps } = await run({ target: 'gcp', platform: path });

  expect(steps.length).toBeGreaterThan(10);
  expect(steps).toEqual(expected.steps);
});

test.each([
  ['an unknown target', { target: 'gpc', platform: path }, 'ramani:target: found gpc; allowed: gcp, azure'],
  ['a target that the file lacks', { target: 'azure', platform: path }, 'found no targets.azure'],
  ['a file that is not there', { target: 'gcp', platform: `${path}x` }, 'there is no such file'],
])('%s is one line that says what to mend', async (_, settings, message) => {
  await expect(run(settings)).rejects.toThrow(message);
});
