import type { Attribute, Texts } from '../harness/facts/facts';
import { isUnknown } from '../harness/read/graph';

const SECRET =
  /passw(or)?d|secret(?!s?[._-]?(name|id|arn|scope|backend))|api[._-]?key|access[._-]?key(?![._-]?id)|private[._-]?key|account\.key|token(?![._-]?(url|uri|name|endpoint))|airflow_conn_/i;

/** What stands in a store of secrets and is only named, or is no secret: a flag, a place holder, a number. */
const NAMED = /^(\{\{.*\}\}|\$\{.*\}|arn:.*|projects\/.*\/secrets\/.*|vault:.*|sm:\/\/.*|\d*|true|false|)$/i;

/** A user and a password inside an address. */
const IN_ADDRESS = /^[a-z][\w+.-]*:\/\/[^:/@\s]+:[^@/\s{$]+@/i;

/** Names of what looks like a secret that is written out. */
export function secretsIn(texts: Attribute<Texts>): readonly string[] {
  if (texts === undefined || isUnknown(texts)) return [];
  return Object.entries(texts).flatMap(([name, value]) => {
    if (typeof value !== 'string') return [];
    return IN_ADDRESS.test(value) || (SECRET.test(name) && !NAMED.test(value)) ? [name] : [];
  });
}
