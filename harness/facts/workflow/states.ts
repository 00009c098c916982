import { isUnknown } from '../../read/graph';
import type { Attribute, Maybe, Step } from '../facts';
import { joined, mapKnown } from '../maybe';
import type { Props } from '../props';

/** What Amazon's states language says of a machine. */
export interface Machine {
  readonly timeoutSeconds?: Attribute<number>;
  readonly steps: Maybe<readonly Step[]>;
  readonly loops: Maybe<readonly string[]>;
}

/** What a state stands in, as far as it holds for the state too. */
interface Around {
  readonly retried: boolean;
  readonly caught: boolean;
  readonly timeoutSeconds?: Attribute<number>;
}

const WAITS = /\.(sync(:\d)?|waitForTaskToken)$|:activity:|[:_]activity:$/;
const TELLS = /:(sns:publish|aws-sdk:sns:publish|aws-sdk:ses(v2)?:sendEmail|events:putEvents)/;

/** Iterators are what item processors were called at first. */
function innerOf(state: Props): readonly Props[] {
  const inner = ['ItemProcessor', 'Iterator'].map((name) => state.block(name));
  const branches = state.each('Branches', (branch) => branch);
  const known = inner.flatMap((block) => (block === undefined || isUnknown(block) ? [] : [block]));
  return [...known, ...(branches === undefined || isUnknown(branches) ? [] : branches)];
}

function timeoutOf(state: Props): Attribute<number> {
  return (
    state.number('TimeoutSeconds') ??
    state.number('HeartbeatSeconds') ??
    (['TimeoutSecondsPath', 'HeartbeatSecondsPath'].some((name) => state.has(name))
      ? { unknown: 'the input of a run gives it' }
      : undefined)
  );
}

/** What a task calls: a service that its ARN names, or a function or an activity of the same input. */
function calls(state: Props, pattern: RegExp): Attribute<boolean> {
  const target = state.target('Resource');
  const resource = target === undefined ? state.spelling('Resource') : `:${target.resource.type}:`.toLowerCase();
  return mapKnown(resource, (text) => pattern.test(text));
}

function stepOf(name: string, state: Props, around: Around): Step {
  return { name, ...around, waits: calls(state, WAITS), tells: calls(state, TELLS) === true };
}

function statesIn(flow: Props, around: Around): Maybe<readonly Step[]> {
  const states = flow.map('States');
  if (states === undefined) return [];
  if (isUnknown(states)) return states;
  const each = [...states].map(([name, state]): Maybe<readonly Step[]> => {
    const here: Around = {
      retried: around.retried || state.isFilled('Retry'),
      caught: around.caught || state.isFilled('Catch'),
      timeoutSeconds: timeoutOf(state) ?? around.timeoutSeconds,
    };
    if (state.is('Type', 'Task') === true) return [stepOf(name, state, here)];
    return joined(innerOf(state).map((inner) => statesIn(inner, here)));
  });
  return joined(each);
}

/** A distributed map gives each round a run and a history of its own. */
function loopsIn(flow: Props): Maybe<readonly string[]> {
  const states = flow.map('States');
  if (states === undefined) return [];
  if (isUnknown(states)) return states;
  const each = [...states].map(([name, state]): Maybe<readonly string[]> => {
    const isDistributed = state.is('ItemProcessor.ProcessorConfig.Mode', 'DISTRIBUTED') === true;
    const own = state.is('Type', 'Map') === true && !isDistributed ? [name] : [];
    return joined([own, ...(isDistributed ? [] : innerOf(state).map(loopsIn))]);
  });
  return joined(each);
}

export function machineOf(definition: Attribute<Props>): Machine {
  if (definition === undefined || isUnknown(definition)) {
    const unknown = definition ?? { unknown: 'its definition lies in another file' };
    return { timeoutSeconds: unknown, steps: unknown, loops: unknown };
  }
  return {
    timeoutSeconds: timeoutOf(definition),
    steps: statesIn(definition, { retried: false, caught: false }),
    loops: loopsIn(definition),
  };
}
