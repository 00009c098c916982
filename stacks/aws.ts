import { App, type AppProps, type IReusableStackSynthesizer } from 'aws-cdk-lib';
import cdk from '../cdk.json';
import { Foundation } from '../constructs/foundation/aws';
import { Lake } from '../constructs/lake/aws';
import type { Provided, TargetPlan } from '../plan/platform-plan';
import { TemplateSynthesizer } from './aws-synthesizer';
import { UnitStack } from './aws-unit';
import { planned } from './planned';

export { Foundation, Lake, planned, UnitStack };

export type AwsAppOptions = Pick<
  AppProps,
  'outdir' | 'builtinCloudFormationValidation' | 'postCliContext' | 'treeMetadata'
>;

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
  const { key, alertChannel } = foundation;
  const lake = new Lake(lakeUnit, 'Lake', { plan, key, logArchive, alertChannel });

  return Object.assign(app, { foundation, lake });
}

function nameOf(provided: Provided): string {
  return 'given' in provided ? provided.given : provided.create;
}

/** The app that `cdk.json` names: `npx cdk synth -c platform=PATH -c environment=NAME`. */
function main(): void {
  const { node } = new App({ autoSynth: false });
  const context = (key: string): string | undefined => node.tryGetContext(key);
  try {
    awsApp(planned(context('platform') ?? 'examples/duka', 'aws', context('environment'))).synth();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

if (require.main === module) main();
