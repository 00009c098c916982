import { join } from 'node:path';
import { filesOf, MINIMAL, ROOT, ramani, temporaryFolder, type Where, write } from './run';

const folder = temporaryFolder();
const CLOUDS = `targets:
  gcp: { project: soko-data-prod, region: africa-south1 }
  azure:
    subscription: 00000000-0000-0000-0000-000000000001
    tenant: 00000000-0000-0000-0000-000000000002
    region: southafricanorth
`;
const WAIVERS = `- policy: security/public-access
  resource: "*"
  reason: matches nothing, so that its file is named in the result
  owner: data@soko.example
  expires: 2026-12-31
`;

/** Everything that a check writes and prints, of a copy of the platform of its own and without a cache. */
async function everything(name: string, { cwd = '.', env = {} }: Where) {
  const at = join(folder, name);
  write(join(at, cwd, 'soko'), { 'platform.yaml': MINIMAL.replace('targets:\n', CLOUDS), 'waivers.yaml': WAIVERS });
  const args = ['check', 'soko', '--out', join(at, 'out'), '--today', '2026-11-30', '--format', 'json'];
  const { stdout, code } = await ramani(args, { cwd: join(at, cwd), env: { RAMANI_CACHE: join(at, 'cache'), ...env } });
  const files: Readonly<Record<string, string>> = { stdout, ...filesOf(join(at, 'out')) };
  return { code, files };
}

/** A clock that is a year and some hours ahead. */
const CLOCK = `const ahead = 9e3 * 3600e3;
globalThis.Date = class extends Date {
  constructor(...args) { args.length === 0 ? super(Date.now()) : super(...args); }
  static now() { return super.now() + ahead; }
};`;
write(folder, { 'clock.cjs': CLOCK });

const HERE = { env: { TZ: 'UTC', LANG: 'C.UTF-8' } };
const ELSEWHERE = {
  cwd: 'another/place',
  env: {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    NODE_OPTIONS: `--require ${join(folder, 'clock.cjs')}`,
    // Each would change what an engine writes, if it got to see it.
    GOOGLE_ZONE: 'europe-west1-b',
    CDK_DEBUG: '1',
    CDK_CONTEXT_JSON: '{"@aws-cdk/aws-iam:minimizePolicies":false}',
    AWS_REGION: 'eu-west-1',
  },
};

test('the same platform is the same bytes, wherever and whenever it is checked', async () => {
  const here = await everything('here', HERE);
  const elsewhere = await everything('elsewhere', ELSEWHERE);

  expect(here.code).toBe(elsewhere.code);
  expect(Object.keys(here.files)).toEqual(
    expect.arrayContaining(['aws/manifest.json', 'gcp/preview.json', 'azure/preview.json', 'result.json', 'plan.json']),
  );
  expect(Object.keys(elsewhere.files)).toEqual(Object.keys(here.files));
  // File by file, so that a difference names its file.
  for (const [name, text] of Object.entries(here.files))
    expect({ name, text: elsewhere.files[name] }).toEqual({ name, text });
}, 90_000);

test('no file names a folder of the machine that wrote it', async () => {
  const files = filesOf(join(folder, 'here', 'out'));

  const naming = Object.entries(files).filter(([, text]) => text.includes(folder) || text.includes(ROOT));
  expect(naming.map(([name]) => name)).toEqual([]);
});
