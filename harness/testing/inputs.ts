import { readCloudFormation } from '../read/cloudformation';
import type { ResourceGraph } from '../read/graph';
import { readPulumiPreview } from '../read/pulumi';
import { formatToken } from '../read/pulumi-token';
import { formatUrn } from '../read/pulumi-urn';
import { readTerraformPlan } from '../read/terraform-plan';

/**
 * Small inputs in each engine's own shape, for the cases of a policy. They go through the real readers, so a case holds
 * what a user's file would give.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Block = { readonly [key: string]: Json };

const STACK = 'test';
const PROJECT = 'case';

/** Resources of a CloudFormation template by logical id. */
export function cloudformation(
  resources: Readonly<Record<string, Block>>,
  region: string = 'af-south-1',
): ResourceGraph {
  return readCloudFormation('template.json', { Resources: resources }, { region });
}

interface Expressions {
  readonly [key: string]: { readonly references: readonly string[] };
}

const REFERENCE = /^\$\{([\w-]+\.[\w-]+)\.([\w-]+)\}$/;

/** A reference to an attribute of another resource of `terraform(...)`: known only after apply. */
export function attribute(address: string, name: string): string {
  return `\${${address}.${name}}`;
}

/** Values of a Terraform plan by address, with references made by `attribute` at the top level of a block. */
export function terraform(resources: Readonly<Record<string, Block>>, region: string = 'af-south-1'): ResourceGraph {
  const entries = Object.entries(resources).map(([address, block]) => {
    const [type = '', name = ''] = address.split('.');
    const known = Object.fromEntries(Object.entries(block).filter(([, value]) => !isReference(value)));
    const unknown = Object.entries(block).filter(([, value]) => isReference(value));
    const expressions: Expressions = Object.fromEntries(
      unknown.map(([key, value]) => {
        const [, target = '', attribute = ''] = REFERENCE.exec(String(value)) ?? [];
        return [key, { references: [`${target}.${attribute}`, target] }];
      }),
    );
    const provider = type.split('_')[0] ?? '';
    return {
      planned: {
        address,
        mode: 'managed',
        type,
        name,
        provider_name: `registry.terraform.io/hashicorp/${provider}`,
        values: known,
      },
      change: {
        address,
        mode: 'managed',
        type,
        name,
        change: {
          actions: ['create'],
          after: known,
          after_unknown: Object.fromEntries(unknown.map(([key]) => [key, true])),
        },
      },
      configured: { address, mode: 'managed', type, name, provider_config_key: provider, expressions },
      provider,
    };
  });
  const providers = [...new Set(entries.map(({ provider }) => provider))];
  return readTerraformPlan('plan.json', {
    format_version: '1.2',
    planned_values: { root_module: { resources: entries.map(({ planned }) => planned) } },
    resource_changes: entries.map(({ change }) => change),
    configuration: {
      provider_config: Object.fromEntries(
        providers.map((name) => [name, { name, expressions: { region: { constant_value: region } } }]),
      ),
      root_module: { resources: entries.map(({ configured }) => configured) },
    },
  });
}

function isReference(value: Json | undefined): boolean {
  return typeof value === 'string' && REFERENCE.test(value);
}

/** The URN of a resource of `pulumi(...)`, as its findings have it. */
export function urn(type: string, name: string): string {
  return formatUrn({ stack: STACK, project: PROJECT, types: type, name });
}

/** A reference to an attribute of another resource of `pulumi(...)`. */
export function output(type: string, name: string, attribute: string): string {
  return formatToken(`${urn(type, name)}::${attribute}`);
}

/** Inputs of a Pulumi preview by `<type> <name>`, such as `gcp:storage/bucket:Bucket lake`. */
export function pulumi(
  resources: Readonly<Record<string, Block>>,
  config: Readonly<Record<string, string>> = {},
): ResourceGraph {
  const steps = Object.entries(resources).map(([key, inputs]) => {
    const [type = '', name = ''] = key.split(' ');
    const address = urn(type, name);
    return { op: 'create', urn: address, newState: { urn: address, custom: true, type, inputs } };
  });
  return readPulumiPreview('preview.json', { config, steps });
}
