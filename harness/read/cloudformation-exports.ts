import { evaluate, type Template } from './cloudformation-intrinsics';
import type { Value } from './graph';
import { at, isJson } from './json';
import { refuseDeepNesting } from './nesting';

/** What a template's outputs export, by name: the values that other stacks import. */
export function evaluateExports(path: string, document: unknown): readonly (readonly [name: string, value: Value])[] {
  refuseDeepNesting(path, document);
  const template: Template = { path, document, truths: new Map() };
  const outputs = at(document, 'Outputs');
  return Object.values(isJson(outputs) ? outputs : {}).flatMap((output) => {
    const name = evaluate(at(output, 'Export', 'Name'), template).value;
    const value = evaluate(at(output, 'Value'), template).value;
    return typeof name === 'string' && value !== undefined ? [[name, value] as const] : [];
  });
}
