/** The rules as policies of Pulumi: `new PolicyPack('ramani', { policies: ramaniPolicies() })` judges a preview. */
import type { PolicyResource, StackValidationArgs, StackValidationPolicy } from '@pulumi/policy';
import type { Judges } from '../harness/check/judges';
import { readPulumiPreview } from '../harness/read/pulumi';
import { UNKNOWN_TEXT } from '../harness/read/pulumi-preview';
import { isAccepted, measured } from '../harness/report/labels';
import type { ReportedFinding, Result } from '../harness/report/result';
import { isAtLeast } from '../harness/report/severity';
import type { Policy } from '../policies/define';
import { judged, judgesOf, type PluginOptions } from './judged';

export type { PluginOptions };

/** Pulumi throws where a policy looks at a value that only a deployment tells. */
function isUnknownValue(error: unknown): boolean {
  return error instanceof Error && error.constructor.name === 'UnknownValueError';
}

function known(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (isUnknownValue(error)) return UNKNOWN_TEXT;
    throw error;
  }
}

/** A copy without traps: what is not known is written as a preview writes it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value.keys(), (index) => plain(known(() => value[index])));
  if (typeof value !== 'object' || value === null) return value;
  const keys: readonly string[] = Object.keys(value);
  return Object.fromEntries(keys.map((key) => [key, plain(known(() => Reflect.get(value, key)))]));
}

function urnsOf(resources: readonly PolicyResource[]): readonly string[] {
  return resources.map(({ urn }) => urn);
}

/** As `pulumi preview --json` has it; a component has no provider. */
function stepOf({ urn, type, props, parent, provider, dependencies, propertyDependencies, opts }: PolicyResource) {
  const newState = {
    urn,
    type,
    custom: provider !== undefined,
    inputs: plain(props),
    ...(parent === undefined ? {} : { parent: parent.urn }),
    ...(provider === undefined ? {} : { provider: `${provider.urn}::unknown` }),
    dependencies: urnsOf(dependencies),
    propertyDependencies: Object.fromEntries(
      Object.entries(propertyDependencies).map(([key, resources]) => [key, urnsOf(resources)]),
    ),
    protect: opts.protect,
  };
  return { op: 'create', urn, newState };
}

function previewOf(resources: readonly PolicyResource[]): unknown {
  const providers = new Map(
    resources.flatMap(({ provider }) => (provider === undefined ? [] : [[provider.urn, provider]])),
  );
  const steps = [...providers.values()].map(({ urn, type, props }) => ({
    op: 'create',
    urn,
    newState: { urn, type, custom: true, inputs: plain(props) },
  }));
  return { steps: [...steps, ...resources.map(stepOf)] };
}

type Check = (args: StackValidationArgs) => Result;

/** All policies ask about the same stack: it is read and judged once. */
function checkOnce(judges: Judges, options: PluginOptions): Check {
  const results = new WeakMap<readonly PolicyResource[], Result>();
  return ({ resources }) => {
    const found = results.get(resources) ?? judged([readPulumiPreview('stack', previewOf(resources))], judges, options);
    results.set(resources, found);
    return found;
  };
}

function said(finding: ReportedFinding): string {
  const found = measured(finding);
  return `${finding.message}${found === undefined ? '' : `: ${found}`}. Fix: ${finding.fix}`;
}

/** A finding about the stack as a whole has no resource of its own. */
function placeOf({ address }: ReportedFinding): string | undefined {
  return address.startsWith('urn:pulumi:') ? address : undefined;
}

function reporting({ id, summary, severity, why }: Policy, { failOn }: Judges, check: Check): StackValidationPolicy {
  return {
    // Pulumi allows letters, digits, - and _ only.
    name: id.replace('/', '--'),
    description: `${summary} ${why}`,
    enforcementLevel: isAtLeast(severity, failOn) ? 'mandatory' : 'advisory',
    validateStack: (args, report) => {
      for (const finding of check(args).findings) {
        if (finding.policy !== id || finding.status !== 'fail' || isAccepted(finding)) continue;
        report(said(finding), placeOf(finding));
      }
    },
  };
}

function undecided({ failOnCannotTell }: Judges, check: Check): StackValidationPolicy {
  return {
    name: 'cannot-tell',
    description: 'What no rule could decide, and what would decide it.',
    enforcementLevel: failOnCannotTell ? 'mandatory' : 'advisory',
    validateStack: (args, report) => {
      for (const finding of check(args).findings) {
        if (finding.status === 'cannot-tell' && !isAccepted(finding))
          report(`${finding.policy}: ${finding.message}`, placeOf(finding));
      }
    },
  };
}

/**
 * A stack policy for each of Ramani's rules, since they join resources, and one that says what could not be decided.
 *
 * @throws Error with one line a mistake in `ramani.yaml`, `waivers.yaml` or the workload file.
 */
export function ramaniPolicies(options: PluginOptions = {}): StackValidationPolicy[] {
  const judges = judgesOf(options);
  const check = checkOnce(judges, options);
  return [...judges.policies.map((policy) => reporting(policy, judges, check)), undecided(judges, check)];
}
