import type { PlatformSpec } from '../../spec/platform';
import type { Naming } from '../names';

/** Where a lake is planned: what the decisions about each of its datasets share. */
export interface Setting {
  readonly naming: Naming;
  readonly region: string;
  readonly horizonDays: number;
  readonly residency: PlatformSpec['residency'];
}
