import { createHash } from 'node:crypto';
import type { Finding } from './result';

/** All that a finding says, but for its line: two that say the same are one. */
function identity({ policy, input, address, messageId, message, actual, expected }: Finding): readonly unknown[] {
  return [policy, sameEverywhere(input), address, messageId, message, actual, expected];
}

/** `./a.json` and `a.json` are one file, on Windows too. */
function sameEverywhere(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/+)+/, '');
}

/** What was measured, such as `USD 7,451` or `400 days`, but not a name that holds a digit, such as `orders_2`. */
function withoutMeasures(text: string): string {
  return text.replace(/(?<=^|[\s(])\d[\d.,]*(?=$|[\s),;:%])/g, '#');
}

function keyOf(finding: Finding): string {
  return JSON.stringify(identity(finding));
}

/** The address and the input are names through and through; only what is said of them holds measures. */
function looseKeyOf(finding: Finding): string {
  const [policy, input, address, messageId, ...said] = identity(finding);
  const texts = said.map((text) => (typeof text === 'string' ? withoutMeasures(text) : text));
  return JSON.stringify([policy, input, address, messageId, ...texts]);
}

/** The same finding never twice: the first stays. */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * A fingerprint for each of distinct findings. It forgets lines and measures, so that a dearer estimate is still the
 * known finding; measures count only among findings that nothing else tells apart.
 */
export function withFingerprints<F extends Finding>(findings: readonly F[]): (F & { fingerprint: string })[] {
  const users = new Map<string, number>();
  for (const key of findings.map(looseKeyOf)) users.set(key, (users.get(key) ?? 0) + 1);
  return findings.map((finding) => {
    const loose = looseKeyOf(finding);
    const key = users.get(loose) === 1 ? loose : keyOf(finding);
    return { ...finding, fingerprint: createHash('sha256').update(key).digest('hex').slice(0, 32) };
  });
}
