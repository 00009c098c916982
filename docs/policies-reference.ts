import { POLICIES } from '../policies';
import type { Policy } from '../policies/define';
import { code, table } from './markdown';

function optionLines({ options }: Policy): readonly string[] {
  return Object.entries(options).map(
    ([name, { default: value, unit, description }]) =>
      `- Option ${code(name)}: ${code(JSON.stringify(value))}${unit === undefined ? '' : ` ${unit}`}. ${description}`,
  );
}

function section(policy: Policy): string {
  const { id, summary, severity, on, why, fix, sources } = policy;
  const links = sources.map(({ url, asOf }) => `<${url}>${asOf === null ? '' : ` (${asOf})`}`);
  return [
    `### ${id}`,
    '',
    summary,
    '',
    `- Severity: ${severity}; looks at every ${code(on)}.`,
    `- Why: ${why}`,
    `- Fix: ${fix}`,
    ...optionLines(policy),
    `- Sources: ${links.join(', ')}`,
  ].join('\n');
}

/** Every policy: a table to find one, and a section each. */
export function policiesReference(): string {
  const rows = POLICIES.map(({ id, severity, summary }) => [
    `[${code(id)}](#${id.replace('/', '')})`,
    severity,
    summary,
  ]);
  return [table(['policy', 'severity', 'what holds where it passes'], rows), ...POLICIES.map(section)].join('\n\n');
}
