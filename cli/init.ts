import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CannotRun } from './cannot-run';
import { IS_INSTALLED, projectFiles } from './init-files';
import { print, refuseUnwritable, writeText } from './output';

// A clone is copied, not linked: next to a link, npm would leave out what the clone depends on, and the programs need it.
const INSTALL = IS_INSTALLED ? 'npm install' : 'npm install --install-links';
const NEXT = [INSTALL, 'npx ramani check .', 'npx cdk synth -q'];

export function configure(command: Command): void {
  command.argument('[folder]', 'where', '.').action(async (folder: string) => {
    refuseUnwritable(folder);
    const there = existsSync(folder) ? readdirSync(folder) : [];
    const files = projectFiles(folder).map((file) => ({ ...file, path: join(folder, file.name) }));
    const taken = files.filter(({ name }) => there.includes(name));
    if (taken.length > 0)
      throw new CannotRun(
        taken.map(({ path }) => `${path}: is there already, so nothing was written; move it, or name a new folder`),
      );
    for (const { name, text } of files) writeText(folder, name, text);

    const width = Math.max(...files.map(({ path }) => path.length));
    const written = files.map(({ path, about }) => `${path.padEnd(width)}  ${about}`);
    const next = [...(folder === '.' ? [] : [`cd ${folder}`]), ...NEXT].map((line) => `  ${line}`);
    print([...written, '', 'Next:', ...next].join('\n'));
  });
}
