import type { Attribute, Base, Texts } from '../base';

/** Starts a pipeline of Data Factory or Synapse by the clock. */
export interface LoadTrigger extends Base {
  readonly kind: 'LoadTrigger';
  readonly name?: Attribute<string>;
  /** Windows follow one another without a gap, and can be filled in later; a schedule only fires. */
  readonly by: 'schedule' | 'window';
  /** Expressions that its pipelines are given, by pipeline and parameter. */
  readonly parameters?: Attribute<Texts>;
}
