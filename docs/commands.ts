import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A block of commands of a page, and what the page says that they print, if the next block says so. */
export interface Commands {
  readonly script: string;
  readonly output?: string;
}

const BLOCK = /^```sh\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;

export function commandsOf(page: string): readonly Commands[] {
  return [...page.matchAll(BLOCK)].map(([, script = '', output]) => ({
    script,
    ...(output === undefined ? {} : { output }),
  }));
}

/** A page in which each output is what `run` gives for its commands. */
export function withOutputs(page: string, run: (script: string) => string): string {
  return page.replace(BLOCK, (block: string, script: string, output: string | undefined) => {
    const printed = run(script);
    return output === undefined ? block : `\`\`\`sh\n${script}\`\`\`\n\n\`\`\`text\n${printed}\`\`\`\n`;
  });
}

/** Whoever runs the pages has installed already, and is within a test or a build. */
const SKIPPED = /^npm (ci|test|start)\b/;

export interface Ran {
  readonly code: number | null;
  /** Without empty lines at either end: a page shows none. */
  readonly printed: string;
  readonly errors: string;
}

/** A folder like a fresh checkout as far as the pages go, beside which commands may write too. */
export class Scratch {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ramani-docs-'));
  readonly #bin = join(this.#folder, 'bin');
  readonly #checkout = join(this.#folder, 'ramani');

  constructor(root: string) {
    mkdirSync(this.#bin);
    mkdirSync(this.#checkout);
    symlinkSync(join(root, 'examples'), join(this.#checkout, 'examples'));
    const npx = `#!/bin/sh\n[ "$1" = ramani ] && shift && exec "${process.execPath}" "${join(root, 'dist/cli/main.js')}" "$@"\necho "npx $1 is not run" >&2\nexit 127\n`;
    writeFileSync(join(this.#bin, 'npx'), npx, { mode: 0o755 });
  }

  /** Stops at the first command that fails, as a reader would. */
  run(script: string): Ran {
    const lines = script.split('\n').filter((line) => !SKIPPED.test(line));
    const { status, stdout, stderr } = spawnSync('bash', ['-euc', lines.join('\n')], {
      cwd: this.#checkout,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${this.#bin}${delimiter}${process.env['PATH'] ?? ''}`, NO_COLOR: '1' },
    });
    const printed = stdout.replace(/^\n+|\n+$/g, '');
    return { code: status, printed: printed === '' ? '' : `${printed}\n`, errors: stderr };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
