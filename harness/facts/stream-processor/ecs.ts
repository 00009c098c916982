import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, StreamProcessor } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { type Container, kafkaStreams, variablesIn } from './kafka-streams';

function task(
  containers: Attribute<readonly Container[]>,
  rest: Omit<Attributes<StreamProcessor>, 'service'>,
): Attributes<StreamProcessor> | undefined {
  return containers === undefined || isUnknown(containers) ? undefined : kafkaStreams(containers, rest);
}

function inJson(definitions: Attribute<Props>): Attribute<readonly Container[]> {
  if (definitions === undefined || isUnknown(definitions)) return definitions;
  return definitions.each('', (one) => ({
    image: one.text('image'),
    variables: variablesIn(one, 'environment', 'name', 'value'),
  }));
}

/** Tasks of ECS that run Kafka Streams, and the services that say how many. */
export const ecsRows: readonly Row<StreamProcessor>[] = [
  {
    types: ['AWS::ECS::TaskDefinition'],
    read: (definition) =>
      task(
        definition.each('ContainerDefinitions', (one) => ({
          image: one.text('Image'),
          variables: variablesIn(one, 'Environment', 'Name', 'Value'),
        })),
        { name: definition.text('Family'), keepsDisk: definition.isFilled('Volumes') },
      ),
  },
  {
    types: ['AWS::ECS::Service'],
    partOf: (service) => service.link('TaskDefinition'),
    read: (service) => ({ service: 'kafka-streams', instances: service.number('DesiredCount') ?? 1 }),
  },
  {
    types: ['aws_ecs_task_definition', 'aws:ecs:TaskDefinition'],
    read: (definition) =>
      task(inJson(definition.json('container_definitions')), {
        name: definition.text('family'),
        keepsDisk: definition.isFilled('volume'),
      }),
  },
  {
    types: ['aws_ecs_service', 'aws:ecs:Service'],
    partOf: (service) => service.link('task_definition'),
    read: (service) => ({ service: 'kafka-streams', instances: service.number('desired_count') }),
  },
];
