import { basename } from 'node:path';
import { readCloudFormation } from '../read/cloudformation';
import type { ResourceGraph } from '../read/graph';
import { at, isJson, textAt } from '../read/json';
import { ReadError } from '../read/read-error';
import { isTerraformConfig, readTerraformConfig } from '../read/terraform-config';
import type { Document } from './document';

/** What templates can not say themselves. */
export interface Where {
  /** Where they are meant to be deployed. */
  readonly region?: string;
}

interface Kind {
  readonly is: (value: unknown, path: string) => boolean;
  /** Loads its reader when there is something for it. */
  readonly read: (document: Document, where: Where) => Promise<ResourceGraph>;
}

/** What Ramani does not read, and what to give instead. */
function refused(is: Kind['is'], what: string): Kind {
  return {
    is,
    read: async ({ path }) => {
      throw new ReadError(`${path}: ${what}`);
    },
  };
}

function has(value: unknown, ...keys: readonly string[]): boolean {
  return keys.every((key) => at(value, key) !== undefined);
}

function isTemplate(value: unknown): boolean {
  const resources = Object.values(isJson(at(value, 'Resources')) ? Object(at(value, 'Resources')) : {});
  return has(value, 'AWSTemplateFormatVersion') || resources.some((one) => textAt(one, 'Type') !== undefined);
}

/** In this order: the first that fits is what a file is. */
const KINDS: readonly Kind[] = [
  {
    is: isTemplate,
    read: async ({ path, value, lineOf }, where) =>
      readCloudFormation(path, value, { ...where, lineOf: (id) => lineOf('Resources', id) }),
  },
  {
    is: (value) => has(value, 'format_version') && (has(value, 'planned_values') || has(value, 'values')),
    read: async ({ path, value }) => (await import('../read/terraform-plan.js')).readTerraformPlan(path, value),
  },
  {
    is: (value) => has(value, 'format_version', 'terraform_version'),
    read: async ({ path, value }) => (await import('../read/terraform-plan.js')).readTerraformPlan(path, value),
  },
  {
    is: (value) => Array.isArray(at(value, 'steps')) || has(value, 'changeSummary', 'config'),
    read: async ({ path, value }) => (await import('../read/pulumi.js')).readPulumiPreview(path, value),
  },
  { is: isTerraformConfig, read: async ({ path, value }) => readTerraformConfig(path, value) },
  refused(
    (value) => has(value, 'terraform_version', 'lineage'),
    'a raw Terraform state is not supported: write it with `terraform show -json > state.json`, and give that file',
  ),
  refused(
    (value) => has(value, 'deployment') && has(value, 'version') && isJson(at(value, 'deployment')),
    'an exported Pulumi state is not supported: write `pulumi preview --json > preview.json`, and give that file',
  ),
  refused(
    (value) => /deploymentTemplate\.json/i.test(textAt(value, '$schema') ?? ''),
    'ARM templates are not supported: of Azure, Terraform plans and Pulumi previews are read',
  ),
];

/** Sources of programs, which their own tool must turn into something that can be read. */
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [
    /\.(tf|tofu)$/,
    'Terraform sources are not read: run `terraform plan -out plan.bin && terraform show -json plan.bin > plan.json`, and give plan.json',
  ],
  [
    /^Pulumi\.ya?ml$/,
    'a Pulumi program is not read: run `pulumi preview --json > preview.json`, and give preview.json',
  ],
  [/\.bicep$/, 'Bicep is not supported: of Azure, Terraform plans and Pulumi previews are read'],
  [/^cdk\.json$/, 'a CDK app is not read: run `npx cdk synth -q`, and give cdk.out'],
  [/^cdktf\.json$/, 'a cdktf app is not read: run `npx cdktf synth`, and give cdktf.out'],
];

/** What to run where a file is a program's source; undefined for anything else. */
export function programAdvice(path: string): string | undefined {
  const found = PROGRAMS.find(([name]) => name.test(basename(path)));
  return found === undefined ? undefined : found[1];
}

/** Undefined: nothing that Ramani knows. @throws ReadError where it is known and can't be read. */
export async function readKnown(document: Document, where: Where): Promise<ResourceGraph | undefined> {
  return KINDS.find(({ is }) => is(document.value, document.path))?.read(document, where);
}
