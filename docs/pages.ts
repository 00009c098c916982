import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page that a reader may come to, as a path from the root of the checkout. */
export function pagesOf(root: string): readonly string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.sort().map((name) => `docs/${name}`)];
}
