import type { Value } from './graph';
import { interpolate } from './interpolation';
import { at, textAt } from './json';

/** What `Ref` to a template parameter gives when the deployment leaves it at its default. */
export function parameterValue(name: string, declaration: unknown): Value {
  const type = textAt(declaration, 'Type') ?? 'String';
  const text = scalarText(at(declaration, 'Default'));
  if (String(at(declaration, 'NoEcho')).toLowerCase() === 'true') return { unknown: 'secret' };
  // The default of such a parameter is the name of an entry in SSM Parameter Store, not a value.
  if (type.startsWith('AWS::SSM::')) return { unknown: `parameter ${name} is read from SSM Parameter Store` };
  if (text === undefined) return { unknown: `parameter ${name} has no default` };
  return typedValue(type, text);
}

function typedValue(type: string, text: string): Value {
  if (type === 'Number') return numberOf(text);
  if (type === 'CommaDelimitedList') return listOf(text);
  if (type === 'List<Number>') return listOf(text).map(numberOf);
  return type.startsWith('List<') ? listOf(text) : interpolate([text]);
}

function scalarText(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function listOf(text: string): readonly string[] {
  return text.split(',').map((item) => item.trim());
}

function numberOf(text: string): number | string {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? text : number;
}
