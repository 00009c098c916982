export interface Step {
  readonly title: string;
  readonly run: (say: (text: string) => void) => Promise<void>;
}

/** Steps side by side, shown on standard error: a spinner each at a terminal, a line each elsewhere. */
export async function withProgress(steps: readonly Step[]): Promise<void> {
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const list = new Listr(
    steps.map(({ title, run }) => ({
      title,
      task: (_: unknown, task: { title: string }) =>
        run((text) => {
          task.title = text;
        }),
    })),
    {
      concurrent: true,
      renderer: process.stderr.isTTY === true ? 'default' : 'simple',
      rendererOptions: { logger },
      registerSignalListeners: false,
    },
  );
  await list.run();
}
