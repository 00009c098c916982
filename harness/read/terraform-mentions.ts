import { templateParts } from './hcl-template';
import { isJson } from './json';
import type { Names } from './terraform-scope';

/** Not after a dot: `data.aws_s3_bucket.logs` is no resource of the configuration. */
const MENTION = /(?<![\p{ID_Continue}.-])([\p{ID_Start}_][\p{ID_Continue}-]*)\.([\p{ID_Start}_][\p{ID_Continue}-]*)/gu;

/** In expressions of any kind: `aws_s3_bucket.logs`, and much that is no resource, such as `each.key`. */
export function addressesIn(source: string): readonly string[] {
  return [...source.matchAll(MENTION)].map(([address]) => address);
}

/** What a value's expressions name, in the locals that they name too. */
export function mentionedBy(value: unknown, { locals }: Names): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) for (const one of next) waiting.push(one ?? '');
    else if (isJson(next)) waiting.push(Object.values(next).filter((one) => one !== null));
    else if (typeof next === 'string') {
      for (const address of expressionsOf(next)
        .flatMap(addressesIn)
        .filter((one) => !found.has(one))) {
        found.add(address);
        if (address.startsWith('local.')) waiting.push(locals.get(address.slice('local.'.length)) ?? '');
      }
    }
  }
  return found;
}

function expressionsOf(text: string): readonly string[] {
  return templateParts(text)?.flatMap((part) => (typeof part === 'string' ? [] : [part.expression])) ?? [text];
}
