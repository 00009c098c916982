import { CannotRun } from './cannot-run';

export interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: (say: (text: string) => void) => Promise<void>;
}

/**
 * Steps side by side, a spinner each on standard error at a terminal; elsewhere that stream is for what went wrong.
 *
 * @throws CannotRun with a line for each step that failed, when all have ended.
 */
export async function withProgress(steps: readonly Step[]): Promise<void> {
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const failed = new Map<string, string>();
  const list = new Listr(
    steps.map(({ name, title, run }) => ({
      title: `${name}: ${title}`,
      task: async (_: unknown, task: { title: string }) => {
        try {
          await run((text) => {
            task.title = `${name}: ${text}`;
          });
        } catch (error) {
          failed.set(name, error instanceof Error ? error.message : String(error));
          throw error;
        }
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      renderer: process.stderr.isTTY === true ? 'default' : 'silent',
      rendererOptions: { logger, showErrorMessage: false },
      registerSignalListeners: false,
    },
  );
  await list.run();
  const lines = steps.flatMap(({ name }) => (failed.has(name) ? [`${name}: ${failed.get(name)}`] : []));
  if (lines.length > 0) throw new CannotRun(lines);
}
