import { withParts } from '../../docs/parts';
import { PAGES, ROOT } from './pages';

const MEND = 'run `npm run docs`';

test.each(PAGES)('$path repeats what the code and the examples say', ({ path, text }) => {
  if (withParts(text, ROOT) !== text) throw new Error(`${path} is stale: ${MEND}`);
});

test.each([
  ['README.md', 'minimal-example'],
  ['docs/coverage.md', 'coverage'],
  ['docs/platform-file.md', 'platform-file-keys'],
  ['docs/policies.md', 'policies'],
])('%s still has its marker %s', (path, name) => {
  expect(PAGES.find((page) => page.path === path)?.text).toContain(`<!-- generated: ${name} -->`);
});

test('what stands between markers is replaced, and nothing else', () => {
  const page = 'before\n<!-- generated: minimal-example -->\nold\n<!-- end -->\nafter\n';
  const now = withParts(page, ROOT);
  expect(now).toMatch(/^before\n<!-- generated: minimal-example -->\n\n```yaml\n# One dataset/);
  expect(now).toMatch(/```\n\n<!-- end -->\nafter\n$/);
  expect(now).not.toContain('old\n');
  expect(withParts(now, ROOT)).toBe(now);
});

test('a marker that nobody fills is told of', () => {
  expect(() => withParts('<!-- generated: prices -->\n\n<!-- end -->', ROOT)).toThrow(
    'found the marker "generated: prices"; allowed: coverage, minimal-example, platform-file-keys, policies',
  );
});
