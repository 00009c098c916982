import { isUnknown } from '../read/graph';
import type { Attributes, Fact } from './facts';
import type { Props } from './props';
import type { Row } from './vocabulary';

/** A kind of custom resource of Kubernetes. */
interface CustomKind {
  readonly group: string;
  readonly versions: readonly string[];
  readonly kind: string;
}

/** Strimzi's kinds; `v1` came in 2025, the others are what its older operators read. */
export function strimzi(kind: string): CustomKind {
  return { group: 'kafka.strimzi.io', versions: ['v1', 'v1beta2', 'v1beta1'], kind };
}

/** Terraform writes a manifest into one property of one type for all kinds; Pulumi has a type for each. */
export function manifestRow<F extends Fact>(
  { group, versions, kind }: CustomKind,
  read: (manifest: Props) => Attributes<F> | undefined,
): Row<F> {
  return {
    types: ['kubernetes_manifest', ...versions.map((version) => `kubernetes:${group}/${version}:${kind}`)],
    read: (resource) => {
      const manifest = resource.has('manifest') ? resource.block('manifest') : resource;
      if (manifest === undefined || isUnknown(manifest)) return undefined;
      const api = manifest.text('apiVersion');
      const isMeant = manifest.is('kind', kind) === true && typeof api === 'string' && api.startsWith(`${group}/`);
      return isMeant ? read(manifest) : undefined;
    },
  };
}
