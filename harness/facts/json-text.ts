import { isInterpolation, isObject, type Value } from '../read/graph';

/** Characters that no template holds: between them stands the place of a part that is not literal. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const HOLE = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

function parse(text: string): Value | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts the parts back where their holes are. */
function filled(value: Value, parts: readonly Value[]): Value {
  if (typeof value === 'string') {
    const pieces = value.split(HOLE).map((piece, index) => (index % 2 === 0 ? piece : (parts[Number(piece)] ?? '')));
    const [only = '', ...others] = pieces.filter((piece) => piece !== '');
    return others.length === 0 ? only : { parts: [only, ...others] };
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, parts));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, parts)]));
}

/** JSON written as a text, references inside it included; undefined where a text is no JSON. Other values stay as they are. */
export function parsedJson(value: Value): Value | undefined {
  if (typeof value === 'string') return parse(value);
  if (!isInterpolation(value)) return value;
  const text = value.parts.map((part, index) => (typeof part === 'string' ? part : `${OPEN}${index}${CLOSE}`)).join('');
  const parsed = parse(text);
  return parsed === undefined ? undefined : filled(parsed, value.parts);
}
