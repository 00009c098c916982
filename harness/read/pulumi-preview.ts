/**
 * The document that `pulumi preview --json` writes, as far as it is read here. The capture writes the same shape.
 *
 * Source: pulumi/pulumi, `pkg/display/json.go` (PreviewDigest, PreviewStep) and
 * `sdk/go/common/apitype/core.go` (ResourceV3). Go writes an empty list as null, hence the nullable ones.
 */
import { type Static, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { ReadError } from './read-error';

const urns = Type.Union([Type.Array(Type.String()), Type.Null()]);

const resourceState = Type.Object({
  urn: Type.String({ pattern: '^urn:pulumi:' }),
  custom: Type.Boolean(),
  type: Type.String(),
  inputs: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  parent: Type.Optional(Type.String()),
  dependencies: Type.Optional(urns),
  propertyDependencies: Type.Optional(Type.Record(Type.String(), urns)),
  provider: Type.Optional(Type.String()),
  protect: Type.Optional(Type.Boolean()),
  retainOnDelete: Type.Optional(Type.Boolean()),
  ignoreChanges: Type.Optional(Type.Array(Type.String())),
});

const previewStep = Type.Object({
  op: Type.String(),
  urn: Type.String(),
  newState: Type.Optional(resourceState),
});

const pulumiPreview = Type.Object({
  config: Type.Optional(Type.Record(Type.String(), Type.String())),
  steps: Type.Array(previewStep),
});

/** What a resource shall be; `inputs` are what the program asked for. */
export interface ResourceState extends Static<typeof resourceState> {}
export interface PreviewStep extends Static<typeof previewStep> {}
export interface PulumiPreview extends Static<typeof pulumiPreview> {}

export const STACK_TYPE = 'pulumi:pulumi:Stack';
export const PROVIDER_TYPE_PREFIX = 'pulumi:providers:';

/** What the engine writes in place of a secret, and of a value that only a deployment tells. */
export const SECRET_TEXT = '[secret]';
export const UNKNOWN_TEXT = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** An object with this key is not data: its value says what kind of thing the object stands for. */
export const SIGNATURE_KEY = '4dabf18193072939515e22adb298388d';
export const SIGNATURES = {
  secret: '1b47061264138c4ac30d75fd1eb44270',
  asset: 'c44067f5952c0a294b673a41bacd8c17',
  archive: '0def7320c3a5731c473e5ecbe6d01bc7',
  resource: '5cf8f73096256a8f31e491e813e4eb8e',
  output: 'd0e6a833031e9bbcd3f4e8bde6ca49a4',
};

/** @throws ReadError with one line that says what is wrong and where, when the document is not a preview. */
export function parsePreview(path: string, document: unknown): PulumiPreview {
  if (Value.Check(pulumiPreview, document)) return document;
  const error = Value.Errors(pulumiPreview, document).First();
  const place = error?.path === '' ? 'the document' : error?.path;
  throw new ReadError(
    `${path}: not the output of \`pulumi preview --json\`: ${place}: ${error?.message.toLowerCase()}`,
  );
}
