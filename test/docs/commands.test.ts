import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandsOf, Scratch, withOutputs } from '../../docs/commands';
import { PAGES, ROOT } from './pages';

jest.setTimeout(60_000);

let scratch: Scratch;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/cli/main.js')))
    throw new Error('found no dist/cli/main.js; run `npm run build` first');
  scratch = new Scratch(ROOT);
});

afterAll(() => scratch?.remove());

const withCommands = PAGES.filter(({ text }) => commandsOf(text).length > 0);

test('the README and the lesson have commands to paste', () => {
  expect(withCommands.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'docs/lake.md']));
});

describe.each(withCommands)('$path', ({ path, text }) => {
  test.each(commandsOf(text))('$script', ({ script, output }) => {
    const { code, printed, errors } = scratch.run(script);
    if (code !== 0) throw new Error(`${path}: exit ${code}\n${printed}${errors}`);
    if (output !== undefined && output !== printed)
      throw new Error(`${path}: if this is meant, run \`npm run docs\`; it prints now:\n${printed}`);
  });
});

test('every command that ramani has is in the table of the README, and no other', () => {
  const readme = PAGES.find(({ path }) => path === 'README.md')?.text ?? '';
  const told = [...readme.matchAll(/^\| `ramani (\w+)/gm)].map(([, name]) => name);
  const help = scratch.run('npx ramani --help').printed;
  const known = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(known.filter((name) => name !== 'help').sort());
});

test('a block stops at its first failure, and installs nothing', () => {
  expect(scratch.run('npm ci && npm test\nfalse\necho on').code).toBe(1);
  expect(scratch.run('npx cowsay')).toMatchObject({ code: 127, errors: 'npx cowsay is not run\n' });
});

test('only an output that stands right below its commands is theirs', () => {
  const page = '```sh\necho a\n```\n\n```text\nold\n```\n\n```sh\necho b\n```\n\nProse.\n\n```text\nkept\n```\n';
  expect(withOutputs(page, (script) => scratch.run(script).printed)).toBe(page.replace('old', 'a'));
});
