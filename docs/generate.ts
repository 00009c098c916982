/** Writes anew what the pages repeat of the code, of the examples and of what commands print: `npm run docs`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../harness/files';
import { Scratch, withOutputs } from './commands';
import { pagesOf } from './pages';
import { withParts } from './parts';

function generate(root: string, page: string, scratch: Scratch): void {
  const before = readFileSync(join(root, page), 'utf8');
  const now = withOutputs(withParts(before, root), (script) => {
    const { code, printed, errors } = scratch.run(script);
    if (code !== 0) throw new Error(`${page}: exit ${code}\n${script}${errors}`);
    return printed;
  });
  if (now === before) return;
  writeWhole(join(root, page), now);
  console.log(`${page} rewritten`);
}

function main(root: string): void {
  const scratch = new Scratch(root);
  try {
    for (const page of pagesOf(root)) generate(root, page, scratch);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  } finally {
    scratch.remove();
  }
}

if (require.main === module) main(process.cwd());
