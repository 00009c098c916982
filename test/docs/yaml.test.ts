import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../harness/check/settings-file';
import { readWaivers } from '../../harness/check/waivers-file';
import { POLICIES } from '../../policies';
import { parsePlatform } from '../../spec/parse';
import { PAGES, ROOT } from './pages';

const minimal = readFileSync(join(ROOT, 'examples/minimal/platform.yaml'), 'utf8');
const blocks = PAGES.flatMap(({ path, text }) =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = ''], index) => ({ path, index, block })),
);

/** Waivers are a list, settings say what fails, and all else is a part of a platform file. */
function reading(path: string, block: string): object {
  if (block.startsWith('-')) return readWaivers(path, block);
  if (block.startsWith('failOn:')) return readSettings(path, block, POLICIES);
  return parsePlatform({ path: 'minimal', text: minimal }, { path, text: block });
}

function problemsOf(path: string, block: string): readonly unknown[] {
  const read = reading(path, block);
  return 'problems' in read && Array.isArray(read.problems) ? read.problems : [];
}

test.each(blocks)('block $index of $path is valid', ({ path, block }) => {
  expect(problemsOf(path, block)).toEqual([]);
});

test('a block with a misspelt key is found', () => {
  expect(problemsOf('page', 'buget: USD 1/month\n')).toHaveLength(1);
  expect(problemsOf('page', '- policy: security/public-access\n')).not.toEqual([]);
});
