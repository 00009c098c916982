import { isUnknown } from '../../read/graph';
import type { Attribute, Workflow } from '../facts';
import { mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** The words of a container as one line: an entry point and its arguments, of which a shell's may hold several. */
function lineOf(container: Props, ...properties: readonly string[]): Attribute<string> {
  const words = properties.flatMap((property) => {
    const list = container.texts(property);
    return list === undefined ? [] : [list];
  });
  const unknown = words.find(isUnknown);
  return unknown ?? words.flatMap((list) => (isUnknown(list) ? [] : list)).join(' ');
}

function isDbt(line: string): boolean {
  return /(^|[\s/])dbt\s+(?:--\S+\s+)*(run|build|test|source|seed|snapshot|deps)\b/.test(line);
}

/** Only what is known to run dbt; of other containers nothing is said. */
function ofLines(lines: Attribute<readonly Attribute<string>[]>): { readonly commands: readonly string[] } | undefined {
  if (lines === undefined || isUnknown(lines)) return undefined;
  const commands = lines.filter((line) => typeof line === 'string').filter(isDbt);
  return commands.length === 0 ? undefined : { commands };
}

function containersOf(document: Attribute<Props>, ...properties: readonly string[]) {
  return mapKnown(document, (list) => list.each('', (container) => lineOf(container, ...properties)));
}

const SERVICE = { service: 'dbt' } as const;

export const dbtRows: readonly Row<Workflow>[] = [
  {
    types: ['dbtcloud_job', 'dbtcloud:index:Job'],
    read: (job) => ({
      ...SERVICE,
      name: job.text('name'),
      commands: job.texts('execute_steps'),
      checksSources: job.boolean('run_generate_sources') ?? false,
    }),
  },
  {
    types: ['AWS::ECS::TaskDefinition'],
    read: (task) => {
      const run = ofLines(task.each('ContainerDefinitions', (one) => lineOf(one, 'EntryPoint', 'Command')));
      return run && { ...SERVICE, ...run, name: task.text('Family') };
    },
  },
  {
    types: ['aws_ecs_task_definition', 'aws:ecs:TaskDefinition'],
    read: (task) => {
      const run = ofLines(containersOf(task.json('container_definitions'), 'entryPoint', 'command'));
      return run && { ...SERVICE, ...run, name: task.text('family') };
    },
  },
];
