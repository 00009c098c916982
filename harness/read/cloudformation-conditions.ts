import { isInterpolation, isReference, isUnknown, type Value } from './graph';
import { isJson, items } from './json';

/** Undefined: it can't be told here. */
export type Truth = boolean | undefined;

export interface ConditionScope {
  readonly resolve: (value: unknown) => Value | undefined;
  /** What the condition of that name says. */
  readonly named: (name: string) => Truth;
}

type Operator = (operands: readonly unknown[], scope: ConditionScope) => Truth;

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['Fn::Equals', ([left, right], scope) => equal(scope.resolve(left), scope.resolve(right))],
  ['Fn::Not', ([operand], scope) => negate(holds(operand, scope))],
  ['Fn::And', (operands, scope) => all(operands.map((operand) => holds(operand, scope)))],
  ['Fn::Or', (operands, scope) => negate(all(operands.map((operand) => negate(holds(operand, scope)))))],
]);

export function holds(condition: unknown, scope: ConditionScope): Truth {
  const [[name, argument] = [], ...others] = isJson(condition) ? Object.entries(condition) : [];
  if (name === undefined || others.length > 0) return undefined;
  if (name === 'Condition') return typeof argument === 'string' ? scope.named(argument) : undefined;
  return OPERATORS.get(name)?.(items(argument), scope);
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** One false operand decides, whatever the unknown ones turn out to be. */
function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function equal(left: Value | undefined, right: Value | undefined): Truth {
  if (!isKnown(left) || !isKnown(right)) return undefined;
  return comparable(left) === comparable(right);
}

/** CloudFormation compares texts: `5` equals `"5"`. */
function comparable(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isKnown(value: Value | undefined): value is Value {
  if (value === undefined || isUnknown(value) || isReference(value) || isInterpolation(value)) return false;
  return typeof value !== 'object' || value === null || Object.values(value).every((child) => isKnown(child));
}
