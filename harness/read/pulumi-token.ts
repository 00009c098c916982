/**
 * How the capture writes "the value that this output will have": `${<urn>::<attribute path>}`, such as
 * `${urn:pulumi:prod::duka::gcp:storage/bucket:Bucket::orders::url}`, alone or inside a longer text.
 *
 * A program cannot hit on it by accident: it would have to write a URN of its own stack. The attribute is a property
 * path, `primaryEndpoints.blob` or `masterAuths[0].clientKey`.
 */
import type { Interpolation, Reference } from './graph';

const TOKEN = /\$\{(urn:pulumi:[^}]+)::([^:}]+)\}/;

/** No resource's name may hold it: it is where a token ends. */
export const TOKEN_END = '}';

/** `path` is `<urn>::<attribute path>`. */
export function formatToken(path: string): string {
  return `\${${path}${TOKEN_END}`;
}

/** The text itself, or the reference that the whole text is, or its parts. */
export function readTokens(text: string): string | Reference | Interpolation {
  const parts: (string | Reference)[] = [];
  let rest = text;
  for (let match = TOKEN.exec(rest); match !== null; match = TOKEN.exec(rest)) {
    const [token, ref = '', attribute = ''] = match;
    if (match.index > 0) parts.push(rest.slice(0, match.index));
    parts.push({ ref, attribute });
    rest = rest.slice(match.index + token.length);
  }
  if (rest !== '') parts.push(rest);
  const [only = '', ...others] = parts;
  return others.length === 0 ? only : { parts };
}

/** A program may write a text with tokens in base64, as an API wants it: it is read as it was, for the references in it. */
export function readEncoded(text: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
  const decoded = Buffer.from(text, 'base64').toString();
  return TOKEN.test(decoded) ? decoded : text;
}
