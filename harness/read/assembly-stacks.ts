import { at, isJson, textAt } from './json';
import { ReadError } from './read-error';

/** One stack of a cloud assembly. */
export interface Stack {
  /** The id of its artifact, which CDK makes unique over all stages. */
  readonly name: string;
  /** Its template, below the folder of the assembly. */
  readonly file: string;
  readonly template: unknown;
  /** `aws://<account>/<region>`: a stack imports only what stacks of its own environment export. */
  readonly environment: string;
}

/** Gives a file of the assembly, parsed. */
export type ReadFile = (file: string) => unknown;

/** Deeper than anybody stages, and an end where a stage names its own folder. */
const DEEPEST_STAGE = 16;

/**
 * The stacks of a manifest and of the stages below it, each a folder with a manifest of its own. No other kind of
 * artifact holds resources.
 *
 * @throws ReadError with one line that says what was found and what to do.
 */
export function stacksOf(path: string, manifest: unknown, read: ReadFile): readonly Stack[] {
  const stacks = stacksBelow(path, manifest, read, []);
  const names = stacks.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (stacks.length === 0) throw new ReadError(`${path}: holds no stack: give the folder that \`cdk synth\` wrote`);
  if (twice !== undefined) throw new ReadError(`${path}: two stacks are named ${twice}: give each a name of its own`);
  return stacks;
}

function stacksBelow(path: string, manifest: unknown, read: ReadFile, stages: readonly string[]): readonly Stack[] {
  const place = [path, ...stages, 'manifest.json'].join('/');
  const inFolder = (name: string) => [...stages, name].join('/');
  const artifacts = at(manifest, 'artifacts');
  if (!isJson(artifacts))
    throw new ReadError(
      `${path}: not a cloud assembly: ${inFolder('manifest.json')} has no artifacts: give the folder that \`cdk synth\` wrote`,
    );
  if (stages.length > DEEPEST_STAGE)
    throw new ReadError(`${path}: stages nested more than ${DEEPEST_STAGE} deep: check what wrote ${place}`);
  return Object.entries(artifacts).flatMap(([id, artifact]): readonly Stack[] => {
    const named = (key: string): string => {
      const value = textAt(artifact, 'properties', key);
      if (value === undefined)
        throw new ReadError(`${place}: ${id} has no ${key}: give the folder as \`cdk synth\` wrote it`);
      return value;
    };
    switch (textAt(artifact, 'type')) {
      case 'aws:cloudformation:stack': {
        const file = inFolder(named('templateFile'));
        return [{ name: id, file, template: read(file), environment: textAt(artifact, 'environment') ?? '' }];
      }
      case 'cdk:cloud-assembly': {
        const stage = [...stages, named('directoryName')];
        return stacksBelow(path, read([...stage, 'manifest.json'].join('/')), read, stage);
      }
      default:
        return [];
    }
  });
}
