/**
 * Runs a Pulumi program in this process, without an engine, a cloud account or a network, and returns what
 * `pulumi preview --json` would say of it. References are tokens (`harness/read/pulumi-token.ts`).
 */
import * as pulumi from '@pulumi/pulumi';
import type { PulumiPreview, ResourceState } from '../read/pulumi-preview';
import { parseUrn } from '../read/pulumi-urn';
import { CaptureMonitor, type Fail } from './capture-monitor';
import { fromWire } from './reference-value';

export interface CaptureOptions {
  readonly project: string;
  readonly stack: string;
  /** As `Pulumi.<stack>.yaml` names them: `gcp:project`, `azure-native:location`. */
  readonly config?: Record<string, string>;
}

export type Program = () => Promise<void> | void;

/** A program that cannot be captured, in one line. */
export class CaptureError extends Error {
  override name = 'CaptureError';
}

let last: Promise<unknown> = Promise.resolve();

/** Captures take turns: the SDK's runtime, its settings and its monitor are one a process. */
export function capture(options: CaptureOptions, program: Program): Promise<PulumiPreview> {
  const turn = last.then(() => captureAlone(options, program));
  last = turn.catch(() => undefined);
  return turn;
}

async function captureAlone(options: CaptureOptions, program: Program): Promise<PulumiPreview> {
  const { project, stack, config = {} } = options;
  let fail: Fail = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const monitor = new CaptureMonitor(stack, project, fail);
  pulumi.runtime.setMockOptions(monitor, project, stack);
  pulumi.runtime.setAllConfig(config);
  const restore = [withoutStackTraces(), withAwaitedApplies(fail), onUnhandledRejection(fail)];
  try {
    await Promise.race([failed, run(monitor, program, fail)]);
    return { config, steps: sorted(monitor.states).map((newState) => ({ op: 'create', urn: newState.urn, newState })) };
  } catch (error) {
    pulumi.runtime.terminateRpcs();
    // The same failure reaches several promises: let all of them be heard before nobody listens any more.
    await new Promise(setImmediate);
    throw new CaptureError(firstLine(error), { cause: error });
  } finally {
    for (const undo of restore) undo();
  }
}

async function run(monitor: CaptureMonitor, program: Program, fail: Fail): Promise<void> {
  await pulumi.runtime.runInPulumiStack(async () => {
    pulumi.runtime.registerStackTransformation(({ type, props, opts: { aliases: _, ...opts } }) => {
      monitor.declareProperties(type, Object.keys(props));
      // Aliases only matter to a state that exists; azure-native has some thirty of them a resource.
      return { props, opts };
    });
    try {
      await program();
    } catch (error) {
      fail(error);
    }
  });
  await pulumi.runtime.disconnect();
  // A registration that failed counts as done, and Node reports its rejection only after this turn of the event loop.
  await new Promise(setImmediate);
}

/** The SDK notes the stack at every promise that it makes: most of the time and memory of a large program. */
function withoutStackTraces(): () => void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  return () => {
    Error.stackTraceLimit = limit;
  };
}

type Callback = (value: unknown) => unknown;

interface Output {
  apply(callback: Callback, ...rest: readonly unknown[]): Output;
  promise(): Promise<unknown>;
}

/**
 * Counts every `apply` as work under way until it has its value, so that resources made late in one are not missed.
 * One that throws never gets a value: rejected outputs would spread to promises that nobody awaits.
 */
function withAwaitedApplies(fail: Fail): () => void {
  const prototype: Output = Object.getPrototypeOf(pulumi.output(0));
  const { apply } = prototype;
  prototype.apply = function (callback, ...rest) {
    const result = apply.call(this, (value) => settle(callback, value, fail), ...rest);
    result.promise().then(pulumi.runtime.rpcKeepAlive(), fail);
    return result;
  };
  return () => {
    prototype.apply = apply;
  };
}

async function settle(callback: Callback, value: unknown, fail: Fail): Promise<unknown> {
  try {
    return await callback(value);
  } catch (error) {
    const token = fromWire(value);
    fail(token === undefined ? error : new Error(`${firstLine(error)} (in an apply on ${token})`, { cause: error }));
    return new Promise(() => undefined);
  }
}

/** What the SDK itself rejects, a promise given as an input for instance. */
function onUnhandledRejection(fail: Fail): () => void {
  process.on('unhandledRejection', fail);
  return () => {
    process.off('unhandledRejection', fail);
  };
}

/** By the names from the root down, so that the order of construction and registration changes nothing. */
function sorted(states: ReadonlyMap<string, ResourceState>): readonly ResourceState[] {
  const pathOf = ({ urn, parent }: ResourceState): string => {
    const above = parent === undefined ? undefined : states.get(parent);
    return `${above === undefined ? '' : pathOf(above)}/${parseUrn(urn).name}`;
  };
  const keyed = [...states.values()].map((state) => ({ state, key: `${pathOf(state)}\n${state.urn}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ state }) => state);
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.slice(0, message.search(/\n|$/));
}
