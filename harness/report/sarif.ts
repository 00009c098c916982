import type { Invocation, Location, Log, Notification, ReportingDescriptor, Result as SarifResult } from 'sarif';
import { ground, measured, type Place, placesOf, told } from './labels';
import type { Finding, PolicySummary, ReportedFinding, Result } from './result';
import { printable } from './words';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const NOTIFICATIONS = [
  { id: 'type-not-mapped', shortDescription: { text: 'No rule knows the type of some resources yet.' } },
  { id: 'waiver', shortDescription: { text: 'A waiver has expired, or matched nothing.' } },
] as const;

/** A text that is no link and holds no place for an argument (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function plain(text: string): string {
  return printable(text)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll('](', '] (');
}

/** Relative to where ramani ran, unless the path was given from the root. */
function artifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = path
    .replaceAll('\\', '/')
    .replace(/^(\.\/+)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:[\\/]/.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function location({ file, line }: Place): Location {
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      ...(line === undefined ? {} : { region: { startLine: line } }),
    },
  };
}

function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
}

function rule({ id, summary, why, fix, severity, capability, topics, sources }: PolicySummary): ReportingDescriptor {
  const links = sources.map(({ url }) => `- <${url}>`).join('\n');
  const [first] = sources;
  return {
    id,
    shortDescription: { text: plain(summary) },
    fullDescription: { text: plain(why) },
    help: { text: plain(fix), markdown: `${markdown(fix)}\n\n${links}` },
    ...(first === undefined ? {} : { helpUri: first.url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [...new Set([id.replace(/\/.*/, ''), capability, ...topics])] },
  };
}

/** A rule of a provider's own schema, of which no more is known than its id. */
function foreignRule(id: string): ReportingDescriptor {
  const text = `What the rule ${id.replace(/^.*\//, '')} of the provider's own schema asks for holds.`;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    properties: { tags: ['schema'] },
  };
}

function rulesOf({ findings, policies }: Result): readonly ReportingDescriptor[] {
  const known = new Map(policies.map((policy) => [policy.id, policy]));
  return [...new Set(findings.map(({ policy }) => policy))].sort().map((id) => {
    const policy = known.get(id);
    return policy === undefined ? foreignRule(id) : rule(policy);
  });
}

function messageOf(finding: Finding): string {
  const found = measured(finding);
  return plain(found === undefined ? told(finding) : `${told(finding)} (${found})`);
}

/** Too little is known to decide: `open`, whose level is none (3.27.9, 3.27.10). */
function verdict({ status, severity }: Finding): Pick<SarifResult, 'kind' | 'level'> {
  return status === 'fail' ? { kind: 'fail', level: LEVELS[severity] } : { kind: 'open', level: 'none' };
}

function resultOf(finding: ReportedFinding, ruleIndex: number, place: Place): SarifResult {
  const { policy, address, type, waived, known, fingerprint } = finding;
  return {
    ruleId: policy,
    ruleIndex,
    ...verdict(finding),
    message: { text: messageOf(finding) },
    locations: [
      {
        ...location(place),
        logicalLocations: [
          { fullyQualifiedName: address, kind: 'resource', ...(type === undefined ? {} : { properties: { type } }) },
        ],
      },
    ],
    partialFingerprints: {
      'ramani/v1': fingerprint,
      // The only one that GitHub reads; without it, it makes one of the line's text.
      primaryLocationLineHash: `${fingerprint}:1`,
    },
    ...(known === true ? { baselineState: 'unchanged' } : {}),
    suppressions:
      waived === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: plain(ground(waived)) }],
  };
}

function notification(id: (typeof NOTIFICATIONS)[number]['id'], text: string, place: Place): Notification {
  return {
    descriptor: { id, index: NOTIFICATIONS.findIndex((one) => one.id === id) },
    level: 'note',
    message: { text: plain(text) },
    locations: [location(place)],
  };
}

function invocationOf({ inputs, notices }: Result): Invocation {
  const unmapped = inputs.flatMap(({ path, source, unmapped }) =>
    Object.entries(unmapped).map(([type, count]) =>
      notification('type-not-mapped', `not looked into: ${type}, ${count} in ${path}`, { file: source ?? path }),
    ),
  );
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      ...unmapped,
      ...notices.map(({ message, ...place }) => notification('waiver', message, place)),
    ],
  };
}

/** SARIF 2.1.0, as code scanning reads it: one run of the tool `ramani`. */
export function sarifReport(result: Result): string {
  const rules = rulesOf(result);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const place = placesOf(result);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ramani',
            version: result.ramani,
            rules: [...rules],
            notifications: NOTIFICATIONS.map((one) => ({ ...one })),
          },
        },
        invocations: [invocationOf(result)],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which ramani ran.' } } },
        results: result.findings.map((finding) => resultOf(finding, indices.get(finding.policy) ?? -1, place(finding))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
