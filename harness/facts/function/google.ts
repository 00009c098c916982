import { isUnknown } from '../../read/graph';
import { googleSeconds } from '../duration';
import type { Attribute, ServerlessFunction, Texts } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import { labels } from '../tags';
import type { Row } from '../vocabulary';

/** Names with their texts; those that a secret store fills are left out. */
function variables(container: Props): Attribute<Texts> {
  const pairs = container.each('env', (variable) =>
    variable.isFilled('value_source') || variable.isFilled('value_from')
      ? undefined
      : mapKnown(variable.text('name') ?? '', (name) => [name, variable.text('value') ?? ''] as const),
  );
  return mapKnown(pairs, (all) =>
    mapKnown(allKnown(all.filter((pair) => pair !== undefined)), (known) => Object.fromEntries(known)),
  );
}

function firstContainer(service: Props, path: string): Attribute<Texts> {
  const containers = service.each(path, variables);
  if (containers === undefined || isUnknown(containers)) return containers;
  const known = containers.filter((texts) => texts !== undefined);
  return known.find(isUnknown) ?? Object.assign({}, ...known);
}

/** The first generation's `failure_policy.retry`, and the second's `retry_policy`. */
function retries(trigger: Attribute<boolean>, hasTrigger: boolean): Attribute<boolean> {
  return hasTrigger ? (trigger ?? false) : undefined;
}

/** Terraform's types up to `member`, Pulumi's, and the property that names the function. */
const INVOKERS: readonly (readonly [terraform: string, pulumi: string, of: string])[] = [
  ['google_cloudfunctions_function_iam', 'gcp:cloudfunctions:FunctionIam', 'cloud_function'],
  ['google_cloudfunctions2_function_iam', 'gcp:cloudfunctionsv2:FunctionIam', 'cloud_function'],
  ['google_cloud_run_service_iam', 'gcp:cloudrun:Iam', 'service'],
  ['google_cloud_run_v2_service_iam', 'gcp:cloudrunv2:ServiceIam', 'name'],
];

const MAY_CALL = ['roles/run.invoker', 'roles/cloudfunctions.invoker', 'roles/run.servicesInvoker'];

function invokers([terraform, pulumi, of]: (typeof INVOKERS)[number]): Row<ServerlessFunction> {
  return {
    types: ['member', 'binding'].flatMap((last) => [`${terraform}_${last}`, `${pulumi}${last}`]),
    partOf: (grant) => grant.link(of),
    read: (grant) => ({
      service: terraform.includes('run') ? 'cloud-run' : 'cloud-functions',
      callers:
        grant.is('role', ...MAY_CALL) === true && !grant.isFilled('condition')
          ? (grant.names('member') ?? grant.names('members'))
          : undefined,
    }),
  };
}

export const googleRows: readonly Row<ServerlessFunction>[] = [
  {
    types: ['google_cloudfunctions_function', 'gcp:cloudfunctions:Function'],
    read: (declared) => {
      const event = declared.withoutComputed('event_trigger').text('event_trigger.event_type');
      return {
        service: 'cloud-functions',
        name: declared.text('name'),
        runtime: declared.text('runtime'),
        // Terraform's own default.
        timeoutSeconds: declared.number('timeout') ?? 60,
        environment: declared.textsByKey('environment_variables'),
        eventsFrom: mapKnown(event, (type) => [type]),
        retriesEvents: retries(declared.boolean('event_trigger.failure_policy.retry'), event !== undefined),
        tags: labels(declared),
      };
    },
  },
  {
    types: ['google_cloudfunctions2_function', 'gcp:cloudfunctionsv2:Function'],
    read: (declared) => {
      const event = declared.text('event_trigger.event_type');
      return {
        service: 'cloud-functions',
        name: declared.text('name'),
        runtime: declared.text('build_config.runtime'),
        timeoutSeconds: declared.number('service_config.timeout_seconds') ?? 60,
        environment: declared.textsByKey('service_config.environment_variables'),
        eventsFrom: mapKnown(event, (type) => [type]),
        retriesEvents: retries(declared.is('event_trigger.retry_policy', 'RETRY_POLICY_RETRY'), event !== undefined),
        tags: labels(declared),
      };
    },
  },
  {
    types: ['google_cloud_run_service', 'gcp:cloudrun:Service'],
    read: (declared) => ({
      service: 'cloud-run',
      name: declared.text('name'),
      timeoutSeconds: declared.number('template.spec.timeout_seconds') ?? 300,
      environment: firstContainer(declared, 'template.spec.containers'),
    }),
  },
  {
    types: ['google_cloud_run_v2_service', 'gcp:cloudrunv2:Service'],
    read: (declared) => ({
      service: 'cloud-run',
      name: declared.text('name'),
      timeoutSeconds: googleSeconds(declared.withoutComputed('timeout'), 'template.timeout') ?? 300,
      environment: firstContainer(declared, 'template.containers'),
      tags: labels(declared),
    }),
  },
  ...INVOKERS.map(invokers),
];
