import type { Unknown } from '../read/graph';
import type { Attribute, Attributes, Base, Fact, Link } from './facts';
import type { Props } from './props';

/** What one or more resource types tell about a kind of fact. */
export interface Row<F extends Fact> {
  /** The types that share it: Terraform's, and the Pulumi tokens (in the short form) that speak the same words. */
  readonly types: readonly string[];
  /** Only on a part: what it belongs to. A part's attributes override what its main says inline. */
  readonly partOf?: (props: Props) => Attribute<Link>;
  /** Nothing where the resource turns out to be something else; several where it holds several. */
  readonly read: (props: Props) => Attributes<F> | readonly Attributes<F>[] | undefined;
}

export interface Vocabulary<F extends Fact> {
  readonly rows: readonly Row<F>[];
  readonly fact: (base: Base, attributes: Attributes<F>) => F;
  /** Of a fact of which only parts are in the input, everything else is unknown, not absent. Absent: it has no parts. */
  readonly unsaid?: (unknown: Unknown) => Attributes<F>;
}
