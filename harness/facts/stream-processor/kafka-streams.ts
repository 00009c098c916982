import { isUnknown } from '../../read/graph';
import type { Attribute, Attributes, Maybe, StreamProcessor, Texts } from '../facts';
import type { Props } from '../props';

/** One container of a pod or a task: what it is made from, and what it is told. */
export interface Container {
  readonly image?: Attribute<string>;
  readonly variables: Texts;
}

/** Settings that only Kafka Streams has. */
const TELLING = ['num.stream.threads', 'num.standby.replicas', 'processing.guarantee', 'topology.optimization'];
const SHARED = ['application.id', 'replication.factor', 'state.dir', 'commit.interval.ms', 'group.instance.id'];
const OWN = [...TELLING, ...SHARED];

/** `KAFKA_STREAMS_NUM_STANDBY_REPLICAS` is `num.standby.replicas`: programs put words of their own before it. */
function settingNamed(variable: string): string | undefined {
  const dotted = variable.toLowerCase().replaceAll(/[_-]/g, '.');
  return OWN.find((own) => dotted === own || dotted.endsWith(`.${own}`));
}

function namesStreams({ image, variables }: Container): boolean {
  return (
    (typeof image === 'string' && /kafka-?streams|kstreams/i.test(image)) ||
    Object.keys(variables).some(
      (name) => /(^|_)(KAFKA_)?STREAMS_/i.test(name) || TELLING.includes(settingNamed(name) ?? ''),
    )
  );
}

function settingsOf({ variables }: Container): Texts {
  const named = Object.entries(variables).flatMap(([name, value]): readonly (readonly [string, Maybe<string>])[] => {
    const own = settingNamed(name);
    return own === undefined ? [] : [[own, value]];
  });
  return Object.fromEntries(named);
}

/** Nothing unless one of the containers is a program of Kafka Streams. */
export function kafkaStreams(
  containers: readonly Container[],
  rest: Omit<Attributes<StreamProcessor>, 'service' | 'settings'>,
): Attributes<StreamProcessor> | undefined {
  const one = containers.find(namesStreams);
  return one === undefined ? undefined : { service: 'kafka-streams', settings: settingsOf(one), ...rest };
}

/** A list of names and values; one whose value comes from elsewhere is not known. */
export function variablesIn(container: Props, path: string, name: string, value: string): Texts {
  const pairs = container.each(path, (one): readonly [string, Maybe<string>] => [
    String(one.text(name)),
    one.spelling(value) ?? { unknown: 'its value is kept elsewhere' },
  ]);
  return pairs === undefined || isUnknown(pairs) ? {} : Object.fromEntries(pairs);
}

/** Of a pod: Terraform writes `container`, manifests write `containers`. */
export function containersIn(pod: Props): readonly Container[] {
  const read = (one: Props): Container => ({
    image: one.text('image'),
    variables: variablesIn(one, 'env', 'name', 'value'),
  });
  const containers = pod.each('containers', read) ?? pod.each('container', read);
  return containers === undefined || isUnknown(containers) ? [] : containers;
}
