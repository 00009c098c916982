import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '../../policies';

const FOLDER = join(__dirname, '../../policies');

function idsOfFiles(): readonly string[] {
  const groups = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups.flatMap(({ name }) =>
    readdirSync(join(FOLDER, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
  );
}

test('every rule is in the index once, under the path of its file', () => {
  expect(POLICIES.map(({ id }) => id).sort()).toEqual([...idsOfFiles()].sort());
});

test('the index is in the order of ids, so that a new line has one place', () => {
  const ids = POLICIES.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});

test('no two rules say the same', () => {
  for (const text of ['summary', 'why', 'fix'] as const) {
    const texts = POLICIES.map((policy) => policy[text]);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))('%s', (_id, policy) => {
  test('says where its claim can be read up', () => {
    for (const { url, asOf } of policy.sources) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      if (asOf !== null) expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  test('describes each option', () => {
    for (const option of Object.values(policy.options)) expect(option.description).toMatch(/\.$/);
  });

  test('writes sentences where people read them', () => {
    for (const text of [policy.summary, policy.why, policy.fix]) expect(text).toMatch(/^[A-Z].*\.$/);
    for (const message of Object.values(policy.messages)) expect(message).not.toMatch(/\.$|\n/);
  });
});
