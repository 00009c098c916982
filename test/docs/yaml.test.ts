import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWaivers } from '../../harness/check/waivers-file';
import { parsePlatform } from '../../spec/parse';
import { PAGES, ROOT } from './pages';

const minimal = readFileSync(join(ROOT, 'examples/minimal/platform.yaml'), 'utf8');
const blocks = PAGES.flatMap(({ path, text }) =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = ''], index) => ({ path, index, block })),
);

function problemsOf(path: string, block: string): readonly unknown[] {
  // Waivers are a list, a platform file never is.
  const read = block.startsWith('-')
    ? readWaivers(path, block)
    : parsePlatform({ path: 'minimal', text: minimal }, { path, text: block });
  return 'problems' in read ? read.problems : [];
}

test.each(blocks)('block $index of $path is valid', ({ path, block }) => {
  expect(problemsOf(path, block)).toEqual([]);
});

test('a block with a misspelt key is found', () => {
  expect(problemsOf('page', 'buget: USD 1/month\n')).toHaveLength(1);
  expect(problemsOf('page', '- policy: security/public-access\n')).not.toEqual([]);
});
