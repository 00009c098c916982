import { resolve } from 'node:path';
import { DISABLE_CREATION_STACK_TRACES } from 'aws-cdk-lib/cx-api';
import type { TargetPlan } from '../../plan/platform-plan';
import { awsApp } from '../../stacks/aws';

/**
 * Writes the cloud assembly of a platform on AWS under a folder: what deploys it and nothing else. Left out are the
 * validation that CDK runs by itself (`harness/validate` does that once a template), the tree of constructs, and where in
 * the folders of this machine each construct was made.
 *
 * @returns the absolute paths of the templates, sorted.
 * @throws an Error of one line when a construct asks the account for something.
 */
export async function synthesiseAws(plan: TargetPlan, outdir: string): Promise<readonly string[]> {
  const app = awsApp(plan, {
    outdir: resolve(outdir),
    builtinCloudFormationValidation: false,
    postCliContext: { [DISABLE_CREATION_STACK_TRACES]: true },
    treeMetadata: false,
  });
  const { manifest, stacks } = app.synth();
  const missing = manifest.missing ?? [];
  if (missing.length > 0) {
    const asked = missing.map(({ key }) => key).sort();
    throw new Error(`a construct looks up what only the account knows (${asked.join(', ')}): take it from the plan`);
  }
  return stacks.map(({ templateFullPath }) => templateFullPath).sort();
}
