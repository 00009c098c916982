import { isUnknown, type Unknown } from '../../read/graph';
import type { Attribute, Attributes, Grant, Link, Maybe } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';

/** Whom and what a document's statements are about, where the resource that holds it says so. */
export interface Holder {
  readonly to?: Attribute<Link>;
  /** Of an identity's policy, whose statements name nobody. */
  readonly principals?: Attribute<readonly string[]>;
}

/** `*`, `{ AWS: ... }` or `{ Service: ..., Federated: ... }`. */
function principalsOf(statement: Props): Attribute<readonly string[]> {
  if (statement.has('NotPrincipal')) return ['*'];
  const byKind = statement.map('Principal');
  if (byKind === undefined || isUnknown(byKind)) return byKind ?? statement.names('Principal');
  const all = allKnown([...byKind.values()].map((principals) => principals.names('') ?? []));
  return mapKnown(all, (lists) => lists.flat());
}

function effectOf(statement: Props): Maybe<'allow' | 'deny'> {
  const denies = statement.is('Effect', 'Deny') ?? false;
  return isUnknown(denies) ? denies : denies ? 'deny' : 'allow';
}

function grantOf(statement: Props, { to, principals }: Holder): Attributes<Grant> {
  const effect = effectOf(statement);
  const exempts = effect === 'deny' && statement.has('NotPrincipal');
  return {
    to,
    principals: principals ?? principalsOf(statement),
    actions: statement.has('NotAction') ? ['*'] : statement.names('Action'),
    resources: statement.has('NotResource') ? ['*'] : statement.names('Resource'),
    effect,
    conditional: exempts || statement.isFilled('Condition'),
  };
}

function unreadable(unknown: Unknown, { to, principals }: Holder): Attributes<Grant> {
  return {
    to,
    principals: principals ?? unknown,
    actions: unknown,
    resources: unknown,
    effect: unknown,
    conditional: unknown,
  };
}

/** One grant a statement of an IAM policy document, written out or as JSON text. */
export function statements(props: Props, path: string, holder: Holder): readonly Attributes<Grant>[] {
  const document = props.json(path);
  if (document === undefined) return [];
  if (isUnknown(document)) return [unreadable(document, holder)];
  const grants = document.each('Statement', (statement) => grantOf(statement, holder)) ?? [];
  return isUnknown(grants) ? [unreadable(grants, holder)] : grants;
}
