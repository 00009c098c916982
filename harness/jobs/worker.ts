import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answer, Order } from './job';

async function work({ job, folder }: Order): Promise<void> {
  if (job.kind === 'validate') {
    const { validateCloudFormation } = await import('../validate/cloudformation.js');
    const paths = job.templates.map(({ name }) => join(folder, name));
    for (const { name, text } of job.templates) writeFileSync(join(folder, name), text);
    const issues = await validateCloudFormation(paths, job.region);
    const named = issues.map((issue) => ({ ...issue, template: basename(issue.template) }));
    writeFileSync(join(folder, 'issues.json'), JSON.stringify(named));
  } else if (job.plan.target === 'aws') {
    const { synthesiseAws } = await import('../synth/aws.js');
    await synthesiseAws(job.plan, folder);
  } else {
    const { synthesisePulumi } = await import('../synth/pulumi.js');
    await synthesisePulumi(job.plan, folder);
  }
}

function answer(text: Answer): void {
  process.send?.(text, () => process.exit(0));
}

// A failure leaves as one line; and CDK writes into its assembly where in these folders a rule was waived.
Error.stackTraceLimit = 0;

process.once('message', (order: Order) => {
  work(order).then(
    () => answer({ done: true }),
    (error: unknown) =>
      answer({ failed: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' }),
  );
});
