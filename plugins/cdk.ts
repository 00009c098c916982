/** The rules as a plugin of the AWS CDK: `Validations.of(app).addPlugins(new RamaniValidator())` stops a synthesis. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  IPolicyValidationContext,
  IPolicyValidationPlugin,
  PolicyValidationPluginReport,
  PolicyViolation,
} from 'aws-cdk-lib';
import { readAssembly } from '../harness/read/assembly';
import { readCloudFormation } from '../harness/read/cloudformation';
import type { ResourceGraph } from '../harness/read/graph';
import { failing, measured } from '../harness/report/labels';
import type { ReportedFinding, Result } from '../harness/report/result';
import { version } from '../package.json';
import { judged, judgesOf, type PluginOptions } from './judged';

export type { PluginOptions };

type Templates = IPolicyValidationContext['stackTemplates'];

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function outdirOf({ appConstruct }: IPolicyValidationContext): string | undefined {
  return 'outdir' in appConstruct && typeof appConstruct.outdir === 'string' ? appConstruct.outdir : undefined;
}

/** The whole assembly, so that what one stack imports of another is seen; template by template where there is none yet. */
function graphsOf(context: IPolicyValidationContext): readonly ResourceGraph[] {
  const outdir = outdirOf(context);
  try {
    if (outdir !== undefined)
      return [readAssembly(outdir, readJson(join(outdir, 'manifest.json')), (file) => readJson(join(outdir, file)))];
  } catch {
    // The manifest is written after some versions' plugins have run.
  }
  return context.stackTemplates.map(({ templatePath, region }) =>
    readCloudFormation(templatePath, readJson(templatePath), region === undefined ? {} : { region }),
  );
}

/** In an assembly an address begins with its stack. */
function templateOf({ input, address }: ReportedFinding, templates: Templates): string {
  const stack = address.includes('/') ? address.slice(0, address.indexOf('/')) : undefined;
  const found = templates.find(
    ({ templatePath }) => stack !== undefined && basename(templatePath).startsWith(`${stack}.`),
  );
  return found?.templatePath ?? templates.find(({ templatePath }) => templatePath === input)?.templatePath ?? input;
}

function violation(finding: ReportedFinding, templates: Templates): PolicyViolation {
  const { policy, severity, fix, address, message } = finding;
  const found = measured(finding);
  return {
    ruleName: policy,
    description: found === undefined ? message : `${message}: ${found}`,
    severity,
    fix,
    violatingResources: [
      {
        resourceLogicalId: address.slice(address.indexOf('/') + 1),
        templatePath: templateOf(finding, templates),
        locations: [],
      },
    ],
  };
}

function reportOf(result: Result, templates: Templates): PolicyValidationPluginReport {
  const failed = result.findings.filter(failing(result));
  return {
    success: failed.length === 0,
    violations: failed.map((finding) => violation(finding, templates)),
    pluginVersion: version,
    metadata: { undecided: String(result.summary.cannotTell) },
  };
}

/**
 * Judges what an app synthesises by Ramani's rules, and by `ramani.yaml` and `waivers.yaml` beside it. It names no `ruleIds`:
 * CDK packs them into the template's metadata, recursively, and hundreds of them exhaust its stack.
 */
export class RamaniValidator implements IPolicyValidationPlugin {
  readonly name = 'ramani';
  readonly version = version;
  private readonly judges;

  /** @throws Error with one line a mistake in its files. */
  constructor(private readonly options: PluginOptions = {}) {
    this.judges = judgesOf(options);
  }

  validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    return reportOf(judged(graphsOf(context), this.judges, this.options), context.stackTemplates);
  }
}
