import type { Grant } from '../facts';
import type { Row } from '../vocabulary';

export const azureRows: readonly Row<Grant>[] = [
  {
    types: ['azure-native:authorization:RoleAssignment', 'Microsoft.Authorization/roleAssignments'],
    read: (assignment) => ({
      to: assignment.link('scope') ?? assignment.link('parent_id'),
      principals: assignment.names('principalId'),
      actions: assignment.names('roleDefinitionId'),
      effect: 'allow',
      conditional: assignment.isFilled('condition'),
    }),
  },
  {
    types: ['azurerm_role_assignment', 'azure:authorization:Assignment', 'azure:role:Assignment'],
    read: (assignment) => ({
      to: assignment.link('scope'),
      principals: assignment.names('principal_id'),
      actions:
        assignment.withoutComputed('role_definition_name').names('role_definition_name') ??
        assignment.names('role_definition_id'),
      effect: 'allow',
      conditional: assignment.withoutComputed('condition').isFilled('condition'),
    }),
  },
];
