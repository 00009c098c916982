/** The part of Pulumi's engine that a program talks to: takes registrations down, looks nothing up. */
import { basename } from 'node:path';
import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb';
import {
  PROVIDER_TYPE_PREFIX,
  type ResourceState,
  SECRET_TEXT,
  SIGNATURE_KEY,
  SIGNATURES,
  STACK_TYPE,
} from '../read/pulumi-preview';
import { TOKEN_END } from '../read/pulumi-token';
import { formatUrn, parseUrn } from '../read/pulumi-urn';
import { fromWire, referenceValue, toWire } from './reference-value';

type Reply<T> = (error: Error | null, response: T) => void;

/** Told of the first thing that makes the capture worthless; the call it concerns is never answered. */
export type Fail = (error: unknown) => void;

/** `transforms` and `outputValues` need an engine; without them the SDK itself says so, or sends plain values. */
const FEATURES = new Set([
  'secrets',
  'resourceReferences',
  'deletedWith',
  'replaceWith',
  'aliasSpecs',
  'parameterization',
]);

export class CaptureMonitor {
  readonly states = new Map<string, ResourceState>();
  readonly #properties = new Map<string, Set<string>>();

  constructor(
    private readonly stack: string,
    private readonly project: string,
    private readonly fail: Fail,
  ) {}

  /** The names of all properties of a type, inputs and outputs, without which an output would resolve to undefined. */
  declareProperties(type: string, names: readonly string[]): void {
    const known = this.#properties.get(type) ?? new Set();
    for (const name of names) known.add(name);
    this.#properties.set(type, known);
  }

  supportsFeature(request: { getId(): string }, reply: Reply<object>): void {
    reply(null, { getHassupport: () => FEATURES.has(request.getId()) });
  }

  registerPackage(_request: unknown, reply: Reply<object>): void {
    reply(null, { getRef: () => '' });
  }

  registerResource(request: RegisterResourceRequest, reply: Reply<object>): void {
    const urn = this.#urnOf(request);
    const problem = this.#problemOf(urn, request);
    if (problem !== undefined) {
      this.fail(new Error(problem));
      return;
    }
    this.states.set(urn, stateOf(urn, request));
    const names = [...(this.#properties.get(request.getType()) ?? [])];
    // A component sets its outputs itself: any answer will do, so that its arguments are not read a second time.
    const outputs = names.map((name) => [name, request.getCustom() ? toWire(`${urn}::${name}`) : null]);
    reply(null, {
      getUrn: () => urn,
      // The engine does not know a new provider's id either, and resources name their provider as text, `<urn>::<id>`.
      getId: () => (request.getType().startsWith(PROVIDER_TYPE_PREFIX) ? '' : referenceValue(`${urn}::id`)),
      getObject: () => ({ toJavaScript: () => Object.fromEntries(outputs) }),
      getPropertydependenciesMap: () => undefined,
      getResult: () => 0,
    });
  }

  registerResourceOutputs(_request: unknown, reply: Reply<object>): void {
    reply(null, {});
  }

  invoke(request: { getTok(): string }): void {
    this.#refuse(request.getTok());
  }

  call(request: { getTok(): string }): void {
    this.#refuse(request.getTok());
  }

  readResource(request: { getType(): string; getName(): string }): void {
    this.#refuse(`${request.getType()} "${request.getName()}"`);
  }

  #refuse(what: string): void {
    this.fail(
      new Error(`${what} would be looked up in a cloud account, and nothing is looked up: state it in the program`),
    );
  }

  #urnOf(request: RegisterResourceRequest): string {
    const { types, type } = parseUrn(request.getParent());
    const parents = type === STACK_TYPE ? '' : types;
    const own = request.getType();
    const name = request.getName();
    return formatUrn({
      stack: this.stack,
      project: this.project,
      types: parents === '' ? own : `${parents}$${own}`,
      name,
    });
  }

  #problemOf(urn: string, request: RegisterResourceRequest): string | undefined {
    if (this.states.has(urn)) return `two resources have the URN ${urn}: give one of them another name`;
    if (urn.includes(TOKEN_END)) return `the name of ${urn} holds "${TOKEN_END}": give it another name`;
    if (request.getRemote()) return `${urn} is a remote component, which only an engine can expand`;
    return undefined;
  }
}

function stateOf(urn: string, request: RegisterResourceRequest): ResourceState {
  const propertyDependencies = [...request.getPropertydependenciesMap().entries()]
    .map(([name, urns]): [string, string[]] => [name, urns.getUrnsList().sort()])
    .filter(([, urns]) => urns.length > 0);
  const parent = request.getParent();
  const provider = request.getProvider();
  const protect = request.getProtect();
  const retainOnDelete = request.getRetainondelete();
  const ignoreChanges = request.getIgnorechangesList();
  return {
    urn,
    custom: request.getCustom(),
    type: request.getType(),
    inputs: Object.fromEntries(
      Object.entries(request.getObject()?.toJavaScript() ?? {}).map(([key, value]) => [key, redact(value)]),
    ),
    ...(parent !== '' && { parent }),
    dependencies: request.getDependenciesList().sort(),
    propertyDependencies: Object.fromEntries(propertyDependencies),
    ...(provider !== '' && { provider }),
    ...(protect !== undefined && { protect }),
    ...(retainOnDelete !== undefined && { retainOnDelete }),
    ...(ignoreChanges.length > 0 && { ignoreChanges }),
  };
}

/** Secrets to the engine's own marker, reference values to their tokens, files to their names. */
function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  if (SIGNATURE_KEY in value && value[SIGNATURE_KEY] === SIGNATURES.secret) return SECRET_TEXT;
  if (isFile(value)) return { ...value, path: basename(value.path) };
  return fromWire(value) ?? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item)]));
}

/** A file to upload, or an archive: where it lies on this machine is no part of what is deployed. */
function isFile(value: object): value is { readonly path: string } {
  const isAsset =
    SIGNATURE_KEY in value && [SIGNATURES.asset, SIGNATURES.archive].some((one) => one === value[SIGNATURE_KEY]);
  return isAsset && 'path' in value && typeof value.path === 'string';
}
