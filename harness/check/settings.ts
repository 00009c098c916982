import type { Policy, Settings, Severity } from '../../policies/define';

/** `ramani.yaml` in base units. */
export interface CheckSettings {
  readonly settings: Settings;
  /** The rules that judge, with their severities and options. */
  readonly policies: readonly Policy[];
  readonly failOn: Severity;
  readonly failOnCannotTell: boolean;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly workload?: string;
}

/** What holds where there is no file of settings. */
export function defaultSettings(policies: readonly Policy[]): CheckSettings {
  return { settings: {}, policies, failOn: 'warning', failOnCannotTell: false };
}
