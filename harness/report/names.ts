import type { Result } from './result';
import { printable } from './words';

/** `clicks (Table)` for `urn:pulumi:duka-prod-gcp::ramani::ramani:lake:Lake$gcp:bigquery/table:Table::clicks`. */
function shortName(address: string): string {
  const [, types = '', name = ''] = /^urn:pulumi:[^:]*::[^:]*::((?:[^:]|:(?!:))*)::(.*)$/s.exec(address) ?? [];
  return types === ''
    ? address
    : `${name} (${types.slice(Math.max(types.lastIndexOf(':'), types.lastIndexOf('$')) + 1)})`;
}

export interface Names {
  of(address: string): string;
  /** A message in which Pulumi's long addresses are short. */
  within(message: string): string;
}

function namesOf(addresses: readonly string[]): Names {
  const users = new Map<string, Set<string>>();
  for (const address of addresses) {
    const short = shortName(address);
    users.set(short, (users.get(short) ?? new Set()).add(address));
  }
  const of = (address: string) => {
    const short = shortName(address);
    return printable((users.get(short)?.size ?? 1) > 1 ? address : short);
  };
  return { of, within: (message) => message.replace(/urn:pulumi:[^\s,;]+/g, of) };
}

/**
 * What to call the resources of each input: Pulumi's by name and class, as long as no other has the same. The JSON
 * report holds the full addresses.
 */
export function namesByInput({ findings, costs }: Pick<Result, 'findings' | 'costs'>): (input: string) => Names {
  const addresses = new Map<string, string[]>();
  const add = (input: string, more: readonly { readonly address: string }[]) => {
    const all = addresses.get(input) ?? [];
    for (const { address } of more) all.push(address);
    addresses.set(input, all);
  };
  for (const finding of findings) add(finding.input, [finding]);
  for (const { input, estimate } of costs) add(input, [...estimate.items, ...estimate.unpriced]);
  const names = new Map([...addresses].map(([input, all]) => [input, namesOf(all)]));
  return (input) => names.get(input) ?? namesOf([]);
}
