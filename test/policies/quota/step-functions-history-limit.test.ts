import { PolicyTester } from '../../../harness/testing/policy-tester';
import { stepFunctionsHistoryLimit } from '../../../policies/quota/step-functions-history-limit';
import { MACHINE, stating } from '../../fixtures/pipelines';

const FULL = { messageId: 'full', actual: '45k events', expected: 'at most 25k' };

function map(changes: object) {
  const Files = { Type: 'Map', Iterator: { States: { Load: { Type: 'Task', Resource: 'r' } } }, ...changes };
  return JSON.stringify({ States: { Files } });
}

PolicyTester.run(
  stepFunctionsHistoryLimit,
  {
    passing: [
      {
        name: 'a distributed map',
        input: MACHINE.cfn({
          DefinitionString: map({ ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, States: {} } }),
        }),
        workload: stating('Main', { itemsPerRun: 90_000 }),
      },
      {
        name: 'few items',
        input: MACHINE.tf({ definition: map({}) }),
        workload: stating('aws_sfn_state_machine.main', { itemsPerRun: 1000 }),
      },
      { name: 'no map', input: MACHINE.cfn({ DefinitionString: '{}' }) },
    ],
    failing: [
      {
        name: 'many items, in CloudFormation',
        input: MACHINE.cfn({ DefinitionString: map({}) }),
        findings: [MACHINE.onCfn(FULL)],
        workload: stating('Main', { itemsPerRun: 9000 }),
      },
      {
        name: 'many items, in Terraform',
        input: MACHINE.tf({ definition: map({}) }),
        findings: [MACHINE.onTf(FULL)],
        workload: stating('aws_sfn_state_machine.main', { itemsPerRun: 9000 }),
      },
    ],
    cannotTell: [
      { name: 'nobody says how many', input: MACHINE.pulumi({ definition: map({}) }), because: /itemsPerRun/ },
    ],
  },
  { describe, it },
);
