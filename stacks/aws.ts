import { App, type AppProps, type IReusableStackSynthesizer } from 'aws-cdk-lib';
import cdk from '../cdk.json';
import { Foundation } from '../constructs/foundation/aws';
import { Lake } from '../constructs/lake/aws';
import { planPlatform } from '../plan/plan';
import type { Provided, TargetPlan } from '../plan/platform-plan';
import { loadPlatform } from '../spec/load';
import { formatProblem, type Problem } from '../spec/problem';
import { TemplateSynthesizer } from './aws-synthesizer';
import { UnitStack } from './aws-unit';

export type AwsAppOptions = Pick<AppProps, 'outdir' | 'builtinCloudFormationValidation'>;

/** Everything of a platform on AWS, one stack a unit. What `cdk synth` and `ramani synth` both run. */
export function awsApp(plan: TargetPlan, options: AwsAppOptions = {}) {
  const app = new App({
    ...options,
    context: cdk.context,
    analyticsReporting: false,
    autoSynth: false,
    // CDK's own types don't agree with one another under exactOptionalPropertyTypes.
    defaultStackSynthesizer: new TemplateSynthesizer() as IReusableStackSynthesizer,
  });
  const foundationUnit = new UnitStack(app, plan, 'foundation');
  const foundation = new Foundation(foundationUnit, 'Foundation', { plan });

  const lakeUnit = new UnitStack(app, plan, 'lake');
  // S3 refuses a bucket whose log archive is not there yet; a name is all that the lake knows of it.
  lakeUnit.addStackDependency(foundationUnit);
  const logArchive = nameOf(plan.foundation.logArchive.value);
  const lake = new Lake(lakeUnit, 'Lake', { plan, key: foundation.key, logArchive });

  return Object.assign(app, { foundation, lake });
}

function nameOf(provided: Provided): string {
  return 'given' in provided ? provided.given : provided.create;
}

function planOf(path: string, environment: string | undefined): TargetPlan | { readonly problems: readonly Problem[] } {
  const loaded = loadPlatform(path, environment);
  if ('problems' in loaded) return loaded;
  const message = 'found no target aws, which is what this app builds: add it';
  return planPlatform(loaded.spec).targets.aws ?? { problems: [{ file: path, path: ['targets'], message }] };
}

/** The app that `cdk.json` names: `npx cdk synth -c platform=PATH -c environment=NAME`. */
function main(): void {
  const { node } = new App({ autoSynth: false });
  const context = (key: string): string | undefined => node.tryGetContext(key);
  const plan = planOf(context('platform') ?? 'examples/duka', context('environment'));
  if ('problems' in plan) {
    for (const problem of plan.problems) console.error(formatProblem(problem));
    process.exitCode = 2;
  } else awsApp(plan).synth();
}

if (require.main === module) main();
