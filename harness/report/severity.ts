/** From advice to what must not be built. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export function isAtLeast(found: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(found) >= SEVERITIES.indexOf(least);
}
