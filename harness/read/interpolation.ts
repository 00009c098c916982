import { isInterpolation, type Value } from './graph';

/** Puts parts together: adjacent literals merge, and a text that needs no interpolation is a plain string or its one part. */
export function interpolate(parts: readonly Value[]): Value {
  const merged = hideDynamicReferences(merge(parts));
  const [first = '', ...others] = merged.filter((part) => part !== '');
  return others.length === 0 ? first : { parts: [first, ...others] };
}

function merge(parts: readonly Value[]): readonly Value[] {
  const merged: Value[] = [];
  for (const part of parts.flatMap((part) => (isInterpolation(part) ? part.parts : [asLiteral(part)]))) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}

function asLiteral(part: Value): Value {
  return typeof part === 'number' || typeof part === 'boolean' ? String(part) : part;
}

/** Stands for a part that is not literal; a template can't hold the character itself. */
const HOLE = '\0';
const DYNAMIC_REFERENCE = /(\{\{resolve:[\w-]+:[^{}]*\}\})/;

/**
 * `{{resolve:secretsmanager:...}}` becomes unknown. CDK writes the secret's ARN into it with a reference, so one dynamic
 * reference may span several parts.
 */
function hideDynamicReferences(parts: readonly Value[]): readonly Value[] {
  if (!parts.some((part) => typeof part === 'string' && part.includes('{{resolve:'))) return parts;
  const holes = parts.filter((part) => typeof part !== 'string');
  const text = parts.map((part) => (typeof part === 'string' ? part.replaceAll(HOLE, '') : HOLE)).join('');
  return text.split(DYNAMIC_REFERENCE).flatMap((piece, index) => {
    const literals = piece.split(HOLE);
    const inside = holes.splice(0, literals.length - 1);
    return index % 2 === 1
      ? [dynamicValue(piece)]
      : literals.flatMap((literal, i) => [literal, ...inside.slice(i, i + 1)]);
  });
}

function dynamicValue(reference: string): Value {
  const isPlain = reference.startsWith('{{resolve:ssm:');
  return { unknown: isPlain ? 'read from SSM Parameter Store when deployed' : 'secret' };
}
