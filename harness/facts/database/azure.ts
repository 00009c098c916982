import type { Attribute, Database, Link } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** `1.2` and `TLS1_2`; what is disabled lets every version in. */
export function tls(text: Attribute<string>): Attribute<string> {
  return mapKnown(text, (known) =>
    /disabled|none/i.test(known) ? '1.0' : known.replace(/^TLS(Enforcement)?/i, '').replace('_', '.'),
  );
}

export function range(rule: Props, first: string, last: string): readonly string[] {
  const [from, to] = [rule.text(first), rule.text(last)];
  return typeof from === 'string' && typeof to === 'string' ? [`${from}-${to}`] : [];
}

/** A network of its own, or public access switched off. */
export function publicAddress(access: Attribute<boolean>, subnet: Attribute<unknown>): Attribute<boolean> {
  return subnet === undefined ? (access ?? true) : false;
}

/** By reference, by name, or by an id that ends with the name. */
function serverOf(part: Props, servers: readonly string[]): Attribute<Link> {
  const link = servers.map((path) => part.link(path)).find((one) => one !== undefined);
  return mapKnown(link, ({ address, text }) => {
    const name = text?.split('/').at(-1);
    return { ...(address === undefined ? {} : { address }), ...(name === undefined ? {} : { text: name }) };
  });
}

export function firewall(
  types: readonly string[],
  servers: readonly string[],
  first: string,
  last: string,
): Row<Database> {
  return {
    types,
    partOf: (rule) => serverOf(rule, servers),
    read: (rule) => ({ role: undefined, openTo: range(rule, first, last) }),
  };
}

/** Settings of a server that stand in a resource each. */
export function setting(types: readonly string[], servers: readonly string[], name: string): Row<Database> {
  return {
    types,
    partOf: (one) => serverOf(one, servers),
    read: (one) =>
      one.is(name, 'require_secure_transport') === true
        ? { role: undefined, tlsRequired: one.is('value', 'on', '1', 'true') }
        : undefined,
  };
}
