import { type Static, Type } from '@sinclair/typebox';
import { fits, type Policy } from '../../policies/define';
import { readDocument } from '../../spec/document';
import { checkResidency, ResidenciesFile } from '../../spec/platform';
import { type Path, type Problem, shown, suggestion } from '../../spec/problem';
import { money } from '../../spec/quantity';
import { block, oneOf, quantity, text } from '../../spec/schema';
import { compile, inOrder, problems } from '../../spec/validate';
import { SEVERITIES } from '../report/severity';
import type { CheckSettings } from './settings';

const LEVELS = ['off', ...SEVERITIES] as const;

const severity = oneOf(LEVELS, 'How much it matters; `off` asks nobody.');

const PolicySettings = Type.Union([
  severity,
  block('How one rule judges.', {
    severity: Type.Optional(severity),
    options: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        description: 'Its thresholds and lists; `ramani explain` lists them.',
      }),
    ),
  }),
]);

export const SettingsFile = block('How a team wants its files judged.', {
  policies: Type.Record(Type.String(), PolicySettings, {
    description: 'Rules by id that are to judge otherwise than by default.',
    default: {},
  }),
  failOn: oneOf(SEVERITIES, 'Findings of this severity or above fail the check.', 'warning'),
  failOnCannotTell: Type.Boolean({
    description: 'Fail too where a rule can not tell, since the input does not say.',
    default: false,
  }),
  budget: Type.Optional(quantity(money, 'What each file may cost.')),
  residency: ResidenciesFile,
  waivers: Type.Optional(text('The file of waivers, seen from this one.', undefined, 'waivers.yaml')),
  baseline: Type.Optional(text('The file of known findings, seen from this one.', undefined, 'baseline.json')),
  workload: Type.Optional(text('The file of sizes and rates, seen from this one.', undefined, 'workload.yaml')),
});

export type SettingsReading = { readonly settings: CheckSettings } | { readonly problems: readonly Problem[] };

const KIND = { noun: 'a file of settings', origin: '`ramani schema settings` describes it', deepest: 32 };
const validate = compile<Static<typeof SettingsFile>>(SettingsFile);

type Report = (path: Path, message: string) => void;

/** Undefined: it is off. */
function judging(policy: Policy, given: Static<typeof PolicySettings> | undefined, report: Report): Policy | undefined {
  if (given === undefined) return policy;
  const { severity: level, options = {} } = typeof given === 'string' ? { severity: given } : given;
  const names = Object.keys(policy.options);
  for (const [name, value] of Object.entries(options)) {
    const path = ['policies', policy.id, 'options', name];
    const known = Object.hasOwn(policy.options, name) ? policy.options[name] : undefined;
    if (known === undefined)
      report(path, `found the option ${shown(name)}; allowed: ${names.join(', ') || 'none'}${suggestion(name, names)}`);
    else if (!fits(value, known.default))
      report(
        path,
        `found ${shown(value)}; allowed: a value like the default ${shown(known.default)} (${known.description})`,
      );
  }
  if (level === 'off') return undefined;
  return { ...policy.tune(options), severity: level ?? policy.severity };
}

/** A `ramani.yaml`: an id or an option that no rule has is a mistake, not a setting. */
export function readSettings(file: string, source: string, policies: readonly Policy[]): SettingsReading {
  const parsed = readDocument(file, source, KIND);
  if ('problems' in parsed) return parsed;
  const { document } = parsed;
  const { value } = document;
  if (!validate(value)) return { problems: problems(validate.errors ?? [], document, file) };
  const mistakes: Problem[] = [];
  const report: Report = (path, message) => {
    mistakes.push({ file, ...document.place(path, 'key'), path, message });
  };
  const ids = policies.map(({ id }) => id);
  for (const id of Object.keys(value.policies)) {
    if (!ids.includes(id))
      report(
        ['policies', id],
        `found the rule ${shown(id)}, which there is not; \`ramani explain\` lists all${suggestion(id, ids)}`,
      );
  }
  checkResidency(value.residency, report);
  const judges = policies.flatMap((policy) => judging(policy, value.policies[policy.id], report) ?? []);
  if (mistakes.length > 0) return { problems: inOrder(mistakes) };
  const { budget, residency, failOn, failOnCannotTell, waivers, baseline, workload } = value;
  return {
    settings: {
      settings: {
        ...(Object.keys(residency).length === 0 ? {} : { residency }),
        ...(budget === undefined ? {} : { budget: money.parse(budget) }),
      },
      policies: judges,
      failOn,
      failOnCannotTell,
      ...(waivers === undefined ? {} : { waivers }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(workload === undefined ? {} : { workload }),
    },
  };
}
