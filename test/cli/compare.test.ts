import { join } from 'node:path';
import { DUKA, ramani, temporaryFolder } from './run';

jest.setTimeout(120_000);

const env = { RAMANI_CACHE: join(temporaryFolder(), 'cache') };

test('the three clouds side by side, as a value', async () => {
  const { stdout, code } = await ramani(['compare', 'lake', DUKA, '--format', 'json'], { env });
  const compared: readonly { target: string; estimate: { expected: number }; groups: { expected: number }[] }[] =
    JSON.parse(stdout);

  expect(code).toBe(0);
  expect(compared.map(({ target }) => target)).toEqual(['aws', 'gcp', 'azure']);
  for (const { estimate, groups } of compared)
    expect(groups.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(estimate.expected, 2);
});

test('a capability that is none is one line that names those there are', async () => {
  const { stderr, code } = await ramani(['compare', 'lak', DUKA], { env });

  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*'lak' is invalid .*Allowed choices are lake\.\n$/);
});
