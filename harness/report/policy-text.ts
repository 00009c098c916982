import type { Policy } from '../../policies/define';

/** All there is to know of a policy, for a person at a terminal. */
export function policyPage(policy: Policy): string {
  const { id, summary, severity, capability, on, why, fix, options, messages, sources } = policy;
  const settings = Object.entries(options).map(
    ([name, { default: value, unit, description }]) =>
      `  ${name}: ${JSON.stringify(value)}${unit === undefined ? '' : ` ${unit}`}. ${description}`,
  );
  return [
    `${id} (${severity}, ${capability})`,
    summary,
    '',
    `Why   ${why}`,
    `Fix   ${fix}`,
    `Looks at every ${on}, in any engine's file, and says:`,
    ...Object.values(messages).map((message) => `  ${message}`),
    ...(settings.length === 0 ? [] : ['Options', ...settings]),
    'Sources',
    ...sources.map(({ url, asOf }) => `  ${url}${asOf === null ? '' : ` (${asOf})`}`),
  ].join('\n');
}
