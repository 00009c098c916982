import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageTable, TOPICS } from './coverage-topics';
import { platformFileReference } from './platform-file-reference';
import { policiesReference } from './policies-reference';

/** What Ramani's own code and examples say, for the pages to repeat: by the name that stands in their markers. */
const PARTS: Readonly<Record<string, (root: string) => string>> = {
  coverage: () => coverageTable(TOPICS),
  'minimal-example': (root) =>
    `\`\`\`yaml\n${readFileSync(join(root, 'examples/minimal/platform.yaml'), 'utf8')}\`\`\``,
  'platform-file-keys': () => platformFileReference(),
  policies: () => policiesReference(),
};

const MARKED = /^(<!-- generated: ([a-z-]+) -->)\n[\s\S]*?\n(<!-- end -->)$/gm;

/** A page with what stands between its markers written anew; `root` is the checkout. */
export function withParts(page: string, root: string): string {
  return page.replace(MARKED, (_, start: string, name: string, end: string) => {
    const part = PARTS[name];
    if (part === undefined)
      throw new Error(`found the marker "generated: ${name}"; allowed: ${Object.keys(PARTS).join(', ')}`);
    return `${start}\n\n${part(root).trim()}\n\n${end}`;
  });
}
