import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { CannotRun } from './cannot-run';
import { IS_INSTALLED, projectFiles } from './init-files';
import { print, refuseUnwritable, writeText } from './output';

// A clone is copied, not linked: next to a link, npm would leave out what the clone depends on, and the programs need it.
const INSTALL = IS_INSTALLED ? 'npm install' : 'npm install --install-links';
const NEXT = [INSTALL, 'npx ramani check .', 'npx cdk synth -q'];

/** A workload file with the keys that would decide what no rule can tell about files of others. */
async function writeWorkload(file: string, paths: readonly string[]): Promise<void> {
  if (existsSync(file)) throw new CannotRun([`${file}: is there already, so nothing was written; name a new file`]);
  refuseUnwritable(dirname(file));
  const { checkPaths } = await import('./check-paths.js');
  const { workloadSkeleton } = await import('../harness/check/workload-skeleton.js');
  const { result, problems } = await checkPaths(paths, {});
  writeText(dirname(file), basename(file), workloadSkeleton(result.findings));
  print(`${file}  fill it in, then: ramani check ${paths.join(' ')} --workload ${file}`);
  if (problems.length > 0) throw new CannotRun(problems);
}

function writeProject(folder: string): void {
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
}

export function configure(command: Command): void {
  command
    .argument('[paths...]', 'the folder of a new project; with --workload, templates, plans and previews')
    .option('--workload <file>', 'write a file to say sizes and rates of what others described')
    .action(async (paths: readonly string[], { workload }: { readonly workload?: string }) => {
      if (workload !== undefined) return writeWorkload(workload, paths.length === 0 ? ['.'] : paths);
      const [folder = '.', ...others] = paths;
      if (others.length > 0) throw new CannotRun([`found ${paths.length} folders; allowed: one for a new project`]);
      return writeProject(folder);
    });
}
