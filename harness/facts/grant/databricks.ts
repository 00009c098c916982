import type { Attributes, Grant } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';

/** What a grant can be on; each has exactly one. */
const SECURABLES = [
  ...['table', 'schema', 'catalog', 'metastore', 'external_location', 'storage_credential'],
  ...['credential', 'volume', 'function', 'model', 'share', 'recipient', 'pipeline', 'foreign_connection'],
];

function on(grants: Props): Grant['to'] {
  return SECURABLES.map((name) => grants.link(name)).find((link) => link !== undefined);
}

function given(grant: Props, to: Grant['to']): Attributes<Grant> {
  return {
    to,
    principals: grant.names('principal'),
    actions: grant.texts('privileges'),
    effect: 'allow',
    conditional: false,
  };
}

export const databricksRows: readonly Row<Grant>[] = [
  {
    types: ['databricks_grants', 'databricks:index:Grants'],
    read: (grants) => {
      const each = grants.each('grant', (one) => given(one, on(grants)));
      return Array.isArray(each) ? each : undefined;
    },
  },
  {
    types: ['databricks_grant', 'databricks:index:Grant'],
    read: (grant) => given(grant, on(grant)),
  },
];
