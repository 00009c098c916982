import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cdk from '../cdk.json';
import { version } from '../package.json';

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'minimal', 'platform.yaml');

const AWS_APP = `// @ts-check
// What \`cdk synth\` runs (see cdk.json). Add constructs of your own to the stacks of the app before it is synthesised.
const { awsApp, planned } = require('ramani/aws');

awsApp(planned('platform.yaml', 'aws')).synth();
`;

const PULUMI_MAIN = `// @ts-check
// What \`pulumi preview\` runs. The stack's settings name the target: pulumi config set ramani:target gcp
require('ramani/pulumi');
`;

const PULUMI_PROJECT = `name: ramani
runtime: nodejs
main: pulumi.js
description: The Google Cloud and Azure targets of platform.yaml
config:
  ramani:platform:
    default: platform.yaml
`;

const PACKAGE = {
  name: 'platform',
  private: true,
  scripts: { check: 'ramani check .', synth: 'cdk synth -q' },
  dependencies: { ramani: version },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The files of a project of one's own, by name. */
export function projectFiles(): Readonly<Record<string, string>> {
  return {
    'platform.yaml': readFileSync(EXAMPLE, 'utf8'),
    'aws.js': AWS_APP,
    'cdk.json': json({ ...cdk, app: 'node aws.js' }),
    'pulumi.js': PULUMI_MAIN,
    'Pulumi.yaml': PULUMI_PROJECT,
    'package.json': json(PACKAGE),
    '.gitignore': 'node_modules/\ncdk.out/\nout/\n',
  };
}
