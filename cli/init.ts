import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CannotRun } from './cannot-run';
import { projectFiles } from './init-files';
import { print, refuseUnwritable, writeText } from './output';

export function configure(command: Command): void {
  command.argument('[folder]', 'where', '.').action(async (folder: string) => {
    const files = Object.entries(projectFiles());
    const there = files.map(([name]) => join(folder, name)).filter((path) => existsSync(path));
    if (there.length > 0) throw new CannotRun(there.map((path) => `${path}: is there already; nothing was written`));
    refuseUnwritable(folder);
    for (const [name, text] of files) writeText(folder, name, text);
    print(`${files.map(([name]) => join(folder, name)).join('\n')}\n\nNext: ramani check ${folder}`);
  });
}
