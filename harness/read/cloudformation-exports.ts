import type { CloudFormationOptions } from './cloudformation';
import { conditionHolds, evaluate, type Template } from './cloudformation-intrinsics';
import type { Value } from './graph';
import { at, isJson, textAt } from './json';
import { refuseDeepNesting } from './nesting';

/** What a template's outputs export, by name: the values that other stacks import. */
export function evaluateExports(
  path: string,
  document: unknown,
  options: CloudFormationOptions = {},
): readonly (readonly [name: string, value: Value])[] {
  refuseDeepNesting(path, document);
  const template: Template = { ...options, path, document, truths: new Map() };
  const outputs = at(document, 'Outputs');
  return Object.values(isJson(outputs) ? outputs : {}).flatMap((output) => {
    const condition = textAt(output, 'Condition');
    if (condition !== undefined && conditionHolds(condition, template) === false) return [];
    const name = evaluate(at(output, 'Export', 'Name'), template).value;
    const value = evaluate(at(output, 'Value'), template).value;
    return typeof name === 'string' && value !== undefined ? [[name, value] as const] : [];
  });
}
