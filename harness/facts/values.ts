import { isInterpolation, isObject, isReference, isUnknown, type Unknown, type Value } from '../read/graph';

/** Why the value is not a known one, if so. */
export function unknownOf(value: Value): Unknown | undefined {
  if (isUnknown(value)) return value;
  if (isReference(value)) return { unknown: `${value.attribute || 'a value'} of ${value.ref}` };
  return isInterpolation(value) ? { unknown: 'a text that holds references' } : undefined;
}

export function listed(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

/** A text as one can print it: `${address.attribute}` stands for a reference. */
export function spelt(value: Value): string | undefined {
  if (isReference(value)) return `\${${[value.ref, value.attribute].filter((part) => part !== '').join('.')}}`;
  if (isInterpolation(value)) return value.parts.map((part) => spelt(part) ?? '*').join('');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Whether it is none of the empty values that a plan prints for what nobody set. */
export function isFilled(value: Value | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === 0) return false;
  if (Array.isArray(value)) return value.some(isFilled);
  return !isObject(value) || Object.values(value).some(isFilled);
}
