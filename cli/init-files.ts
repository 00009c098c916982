import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import cdk from '../cdk.json';
import { devDependencies, version } from '../package.json';
import { json } from './output';

const ROOT = join(__dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples', 'minimal', 'platform.yaml');

const AWS_APP = `// @ts-check
// What \`npx cdk synth\` runs (see cdk.json): the AWS target of platform.yaml, one stack a unit.
const { awsApp, planned } = require('ramani/aws');

try {
  // RAMANI_ENVIRONMENT=dev lays platform.dev.yaml over platform.yaml.
  const app = awsApp(planned('platform.yaml', 'aws', process.env.RAMANI_ENVIRONMENT));

  // Constructs of your own go here; aws-cdk-lib comes with ramani. app.foundation and app.lake hold what is built, and
  // what CDK made of it can be overridden:
  // app.lake.zones[0].bucket.node.defaultChild.addPropertyOverride('ObjectLockEnabled', true);

  app.synth();
} catch (error) {
  // A mistake in platform.yaml is told by its lines alone, one in this program with its stack.
  console.error(error.stack);
  process.exitCode = 1;
}
`;

const PULUMI_MAIN = `// @ts-check
// What \`pulumi preview\` runs (see Pulumi.yaml): the target of platform.yaml that the stack's settings name.
require('ramani/pulumi');

// Resources of your own go here.
`;

const PULUMI_PROJECT = `# A target of platform.yaml on Google Cloud or Azure, once platform.yaml has one:
#   pulumi stack init prod-gcp && pulumi config set target gcp && pulumi preview
# Keep the name: the settings are read under it.
name: ramani
description: The Google Cloud and Azure targets of platform.yaml
runtime: nodejs
main: pulumi.js
config:
  ramani:target:
    description: Which target of platform.yaml is built, gcp or azure
    type: string
  ramani:platform:
    description: The platform file, from this folder on
    type: string
    default: platform.yaml
`;

/** The feature flags come with the library, which knows the version of CDK that they are for. */
const { context: _, ...CDK_SETTINGS } = cdk;

/** Whether npm put this library where it is; otherwise it runs from a clone of its repository. */
export const IS_INSTALLED = basename(dirname(ROOT)) === 'node_modules';

function packageJson(folder: string): string {
  return json({
    name: 'platform',
    private: true,
    scripts: { check: 'ramani check .', synth: 'cdk synth -q' },
    dependencies: { ramani: IS_INSTALLED ? version : `file:${relative(resolve(folder), ROOT)}` },
    // Not every version of the command reads what this version of the library writes.
    devDependencies: { 'aws-cdk': devDependencies['aws-cdk'] },
  });
}

export interface ProjectFile {
  readonly name: string;
  /** What it is there for, in a few words. */
  readonly about: string;
  readonly text: string;
}

/** A project of one's own, for a folder. */
export function projectFiles(folder: string): readonly ProjectFile[] {
  return [
    {
      name: 'platform.yaml',
      about: 'what the platform must hold and do: yours to edit',
      text: readFileSync(EXAMPLE, 'utf8'),
    },
    { name: 'aws.js', about: 'the CDK app', text: AWS_APP },
    { name: 'cdk.json', about: 'names it to cdk', text: json({ ...CDK_SETTINGS, app: 'node aws.js' }) },
    { name: 'pulumi.js', about: 'the Pulumi program for Google Cloud and Azure', text: PULUMI_MAIN },
    { name: 'Pulumi.yaml', about: 'names it to pulumi', text: PULUMI_PROJECT },
    { name: 'package.json', about: 'ramani and the cdk command, each at its version', text: packageJson(folder) },
    { name: '.gitignore', about: 'what tools write', text: 'node_modules/\ncdk.out/\nout/\n' },
  ];
}
