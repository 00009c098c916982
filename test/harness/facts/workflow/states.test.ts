import fc from 'fast-check';
import { cloudFormation, onlyFact, terraform } from '../engines';

const LOAD = { Type: 'Task', Resource: 'arn:aws:states:::glue:startJobRun.sync' };

function stepsOf(definition: object) {
  const graph = terraform({ 'aws_sfn_state_machine.m': { definition: JSON.stringify(definition) } });
  return onlyFact(graph, 'Workflow').steps;
}

test('what stands around a state holds for the state', () => {
  const around = { TimeoutSeconds: 60, Retry: [{ ErrorEquals: ['States.ALL'] }], Catch: [{ Next: 'Tell' }] };
  const Both = { Type: 'Parallel', ...around, Branches: [{ States: { Load: LOAD } }] };

  expect(stepsOf({ States: { Both } })).toMatchObject([
    { name: 'Load', waits: true, timeoutSeconds: 60, retried: true, caught: true },
  ]);
});

test("a state's own timeout wins over the one around it", () => {
  const Each = {
    Type: 'Map',
    TimeoutSeconds: 600,
    ItemProcessor: { States: { Load: { ...LOAD, TimeoutSeconds: 60 } } },
  };

  expect(stepsOf({ States: { Each } })).toMatchObject([{ name: 'Load', timeoutSeconds: 60 }]);
});

test('a timeout that the input of a run gives is there, and not known', () => {
  expect(stepsOf({ States: { Load: { ...LOAD, TimeoutSecondsPath: '$.limit' } } })).toMatchObject([
    { timeoutSeconds: { unknown: 'the input of a run gives it' } },
  ]);
});

test('every task is found, however deep it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Map', 'Parallel'), { maxLength: 6 }), (around) => {
      const inner: object = { States: { Load: LOAD } };
      const nested = around.reduce(
        (flow, Type) => ({
          States: { Out: { Type, ...(Type === 'Map' ? { Iterator: flow } : { Branches: [flow] }) } },
        }),
        inner,
      );
      expect(stepsOf(nested)).toMatchObject([{ name: 'Load', waits: true }]);
    }),
  );
});

test('a definition is read through what CloudFormation fills in', () => {
  const text = JSON.stringify({ States: { Load: { Type: 'Task', Resource: '$ARN' } } }).split('$ARN');
  const graph = cloudFormation({
    Ask: ['AWS::Lambda::Function', {}],
    Machine: [
      'AWS::StepFunctions::StateMachine',
      { DefinitionString: { 'Fn::Join': ['', [text[0], { 'Fn::GetAtt': ['Ask', 'Arn'] }, text[1]]] } },
    ],
  });

  expect(onlyFact(graph, 'Workflow').steps).toMatchObject([{ name: 'Load', waits: false, retried: false }]);
});

test('a task that waits for a worker of an activity of the same input waits', () => {
  const graph = cloudFormation({
    Worker: ['AWS::StepFunctions::Activity', {}],
    Machine: [
      'AWS::StepFunctions::StateMachine',
      { Definition: { States: { Ask: { Type: 'Task', Resource: { Ref: 'Worker' } } } } },
    ],
  });

  expect(onlyFact(graph, 'Workflow').steps).toMatchObject([{ name: 'Ask', waits: true }]);
});

test('a distributed map does not count as a loop, nor what is in it', () => {
  const inner = { Type: 'Map', Iterator: { States: { Load: LOAD } } };
  const spread = { Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, States: { inner } } };
  const loopsOf = (States: object) => {
    const graph = terraform({ 'aws_sfn_state_machine.m': { definition: JSON.stringify({ States }) } });
    return onlyFact(graph, 'Workflow').loops;
  };

  expect(loopsOf({ spread })).toEqual([]);
  expect(loopsOf({ spread, inner })).toEqual(['inner']);
});
