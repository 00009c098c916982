import type { Attribute, Workflow } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';
import { machineOf } from './states';

const SERVICE = { service: 'step-functions' } as const;

/** Off where nobody says otherwise. */
function isLogged(level: Attribute<string>): Attribute<boolean> {
  return mapKnown(level ?? 'OFF', (text) => text.toUpperCase() !== 'OFF');
}

function documentOf(machine: Props): Attribute<Props> {
  return machine.json('DefinitionString') ?? machine.block('Definition');
}

export const stepFunctionsRows: readonly Row<Workflow>[] = [
  {
    types: ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'],
    read: (machine) => ({
      ...SERVICE,
      name: machine.text('StateMachineName') ?? machine.text('Name'),
      tags: listedTags(machine),
      express: machine.is('StateMachineType', 'EXPRESS') ?? machine.is('Type', 'EXPRESS') ?? false,
      ...machineOf(documentOf(machine)),
      logged: isLogged(machine.text('LoggingConfiguration.Level') ?? machine.text('Logging.Level')),
    }),
  },
  {
    types: ['aws_sfn_state_machine', 'aws:sfn:StateMachine'],
    read: (all) => {
      const machine = all.withoutComputed('logging_configuration');
      return {
        ...SERVICE,
        name: machine.text('name'),
        tags: awsTags(machine),
        express: machine.is('type', 'EXPRESS') ?? false,
        ...machineOf(machine.json('definition')),
        logged: isLogged(machine.text('logging_configuration.level')),
      };
    },
  },
];
