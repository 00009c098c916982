/**
 * What an output of a captured resource resolves to: an object that stands for "the value that a deployment would give".
 *
 * In a text it becomes its token, in an input too, and a part of it (`endpoints.blob`, `subnets[0]`) is again such an
 * object. Whatever would have to know the value (arithmetic, `split`, a loop) throws instead of going wrong unseen.
 */
import * as pulumi from '@pulumi/pulumi';
import { SIGNATURE_KEY, SIGNATURES } from '../read/pulumi-preview';
import { formatToken } from '../read/pulumi-token';

/** The one enumerable key, and so all that the SDK serialises of it. */
const TOKEN_KEY = '__ramaniToken';

/** `path` is `<urn>::<attribute path>`. */
export function referenceValue(path: string): pulumi.Resource {
  const token = formatToken(path);
  const toText = (hint?: string) => {
    if (hint === 'number')
      throw new TypeError(`${token} is known only after deployment: nothing can be computed from it`);
    return token;
  };
  const target: pulumi.Resource = Object.assign(Object.create(null), { [TOKEN_KEY]: token });
  return new Proxy(target, {
    get(_, key) {
      if (key === TOKEN_KEY) return token;
      if (key === Symbol.toPrimitive || key === 'toString' || key === 'toJSON') return toText;
      // `pulumi.output` and `pulumi.all` copy every object except resources.
      if (key === '__pulumiResource') return true;
      if (typeof key === 'symbol' || key === 'then' || key.startsWith('__')) return undefined;
      return referenceValue(/^\d+$/.test(key) ? `${path}[${key}]` : `${path}.${key}`);
    },
  });
}

// A reference to a resource is the only thing on the wire whose value on arrival the SDK lets others construct.
const WIRE_PREFIX = 'urn:pulumi:ramani::ramani::ramani:reference:Value::';
pulumi.runtime.registerResourceModule('ramani', 'reference', {
  construct: (_name, _type, urn) => referenceValue(urn.slice(WIRE_PREFIX.length)),
});

/** As a monitor sends it. */
export function toWire(path: string): object {
  return { [SIGNATURE_KEY]: SIGNATURES.resource, urn: WIRE_PREFIX + path };
}

/** The token, when `value` is what the SDK sends of a reference value. */
export function fromWire(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return TOKEN_KEY in value && typeof value[TOKEN_KEY] === 'string' ? value[TOKEN_KEY] : undefined;
}
