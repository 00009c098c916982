import type { Policy } from '../../policies/define';
import { hanging } from './layout';

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${key}: ${shown(part)}`);
  return parts.join('; ');
}

/** All there is to know of a policy, for a person at a terminal. */
export function policyPage(policy: Policy, width: number = Number.POSITIVE_INFINITY): string {
  const { id, summary, severity, capability, on, why, fix, options, messages, sources } = policy;
  const below = (text: string) => hanging(text, { width, indent: 2 });
  const settings = Object.entries(options).flatMap(([name, { default: value, unit, description }]) =>
    below(`${name}: ${shown(value)}${unit === undefined ? '' : ` ${unit}`}. ${description}`),
  );
  return [
    `${id} (${severity}, ${capability})`,
    ...hanging(summary, { width, indent: 0 }),
    '',
    ...hanging(why, { width, indent: 6, label: 'Why' }),
    ...hanging(fix, { width, indent: 6, label: 'Fix' }),
    `Looks at every ${on}, in any engine's file, and says:`,
    ...Object.values(messages).flatMap(below),
    ...(settings.length === 0 ? [] : ['Options', ...settings]),
    'Sources',
    ...sources.flatMap(({ url, asOf }) => below(asOf === null ? url : `${url} (${asOf})`)),
  ].join('\n');
}
