import { createHash } from 'node:crypto';
import { RoleAssignment } from '@pulumi/azure-native/authorization';
import type * as pulumi from '@pulumi/pulumi';
import { resourceName } from '../../plan/names';
import type { TargetPlan } from '../../plan/platform-plan';

/** Built-in roles by what they are for here. Source: learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const ROLES = {
  /** Key Vault Crypto Service Encryption User. */
  'uses-key': 'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  /** Storage Blob Data Contributor. */
  'writes-blobs': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
} as const;

/** The name space of URLs, which resource ids resemble. Source: RFC 9562, section 6.6. */
const NAME_SPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID of version 5: the same for the same name, wherever and whenever it is made. Source: RFC 9562, section 5.5. */
export function nameBasedUuid(name: string): string {
  const bytes = createHash('sha1').update(NAME_SPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export interface Grant {
  readonly role: keyof typeof ROLES;
  /** The resource id below which the role holds. */
  readonly scope: pulumi.Output<string>;
  /** An identity, by its id in the directory. */
  readonly to: { readonly principalId: pulumi.Input<string> };
}

/** A grant's name is a UUID that Azure would otherwise draw by lot: then every preview would make another. */
export function grantRole(
  plan: TargetPlan,
  name: string,
  { role, scope, to }: Grant,
  parent: pulumi.Resource,
): RoleAssignment {
  const subscription = `/subscriptions/${plan.account}`;
  return new RoleAssignment(
    name,
    {
      roleAssignmentName: nameBasedUuid(`${subscription}/${resourceName(plan, name)}`),
      scope,
      principalId: to.principalId,
      // Said, so that an identity made a moment ago need not be found in the directory yet.
      principalType: 'ServicePrincipal',
      roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${ROLES[role]}`,
    },
    { parent },
  );
}
