import { type Static, Type } from '@sinclair/typebox';
import { region, regionsOf } from '../reference/regions';
import type { Lake } from './lake';
import { type Report, resolveLake } from './lake-resolve';
import { LakeFile } from './lake-schema';
import { shown, suggestion } from './problem';
import { days, money, percent } from './quantity';
import { block, oneOf, quantity, text } from './schema';
import { TARGETS, type Target } from './targets';

export { TARGETS, type Target };

/** The four of regulation 40 of Kenya's Data Protection (General) Regulations; see reference/residency.json. */
export const TRANSFER_BASES = ['safeguards', 'adequacy', 'necessity', 'consent'] as const;

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
const SLUG = '^[a-z][a-z0-9-]{0,18}[a-z0-9]$';

const GivenFile = block(
  'What exists already.',
  {
    keyId: Type.Optional(
      text(
        'An encryption key of your own that exists already (ARN, resource name, key URI); one is created if absent.',
      ),
    ),
    logArchive: Type.Optional(
      text(
        'A store for access logs that exists already (bucket name, resource id on Azure); one is created if absent.',
      ),
    ),
    artifacts: Type.Optional(text('The name of a store for programs that exists already; one is created if absent.')),
    alertChannel: Type.Optional(text('An alert channel that exists already (topic ARN, channel or action group id).')),
    network: Type.Optional(
      text('A network that exists already (its id, a subnet id on Azure); one is created if absent.'),
    ),
  },
  {},
);

export type Foundation = Static<typeof GivenFile>;

const TargetsFile = block('Where it is built: alternatives, each checked and priced on its own.', {
  aws: Type.Optional(
    block('Amazon Web Services.', {
      account: text('The account id: twelve digits, in quotes.', '^[0-9]{12}$', '111111111111'),
      region: text('An AWS region.', undefined, 'af-south-1'),
      foundation: GivenFile,
    }),
  ),
  gcp: Type.Optional(
    block('Google Cloud.', {
      project: text('The project id.', '^[a-z][a-z0-9-]{4,28}[a-z0-9]$', 'duka-data-prod'),
      region: text('A Google Cloud region.', undefined, 'africa-south1'),
      foundation: GivenFile,
    }),
  ),
  azure: Type.Optional(
    block('Microsoft Azure.', {
      subscription: text('The subscription id.', UUID, '00000000-0000-0000-0000-000000000000'),
      tenant: text('The tenant id, which a key vault asks for.', UUID, '00000000-0000-0000-0000-000000000000'),
      region: text('An Azure region.', undefined, 'southafricanorth'),
      foundation: GivenFile,
    }),
  ),
});

const ResidencyFile = block('Where data of one sensitivity may sit, and on what basis it leaves Kenya.', {
  regions: Type.Array(text('A region of any provider.'), {
    description: 'The only regions where it may sit.',
    minItems: 1,
  }),
  transferBasis: oneOf(TRANSFER_BASES, 'The basis of the transfer out of Kenya (regulation 40).'),
  record: text(
    'Where the basis is documented, such as the number of the impact assessment.',
    undefined,
    'DPIA-2026-014',
  ),
});

export const ResidenciesFile = block(
  'Where data may sit, by sensitivity.',
  {
    personal: Type.Optional(ResidencyFile),
    sensitive: Type.Optional(ResidencyFile),
    financial: Type.Optional(ResidencyFile),
  },
  {},
);

export const PlatformFile = block("A team's data platform: what it must hold and do, where, and for how much.", {
  platform: text('Its name: the first part of every name that is built.', SLUG, 'duka'),
  environment: text(
    'Which copy of it this is; part of every name, so that copies never collide.',
    '^[a-z][a-z0-9]{0,7}$',
    'prod',
  ),
  owner: text(
    'Who answers for it: an e-mail address, to which alerts go.',
    '^[^@\\s]+@[^@\\s]+$',
    'data-platform@duka.example',
  ),
  costCentre: text('Who pays for it.', undefined, 'DATA-01'),
  timeZone: Type.String({
    description: 'The time zone of its days and schedules (IANA name).',
    default: 'Africa/Nairobi',
  }),
  budget: quantity(money, 'What it may cost.'),
  horizon: quantity(days, 'How far ahead the cost is forecast: data piles up until then.', '12 months'),
  uncertainty: quantity(
    percent,
    'How far the stated volumes and rates may be off, both ways: the low and the high of an estimate.',
    '25 %',
  ),
  targets: TargetsFile,
  residency: ResidenciesFile,
  lake: LakeFile,
});

export interface Residency {
  readonly regions: readonly string[];
  readonly transferBasis: (typeof TRANSFER_BASES)[number];
  readonly record: string;
}

interface TargetSpec {
  readonly region: string;
  readonly foundation: Foundation;
}

export interface TargetSpecs {
  readonly aws?: TargetSpec & { readonly account: string };
  readonly gcp?: TargetSpec & { readonly project: string };
  readonly azure?: TargetSpec & { readonly subscription: string; readonly tenant: string };
}

export interface PlatformSpec {
  readonly platform: string;
  readonly environment: string;
  readonly owner: string;
  readonly costCentre: string;
  readonly timeZone: string;
  /** US dollars a month, for each target on its own. */
  readonly budget: number;
  readonly horizonDays: number;
  /** Fraction of one. */
  readonly uncertainty: number;
  readonly targets: TargetSpecs;
  readonly residency: Readonly<Partial<Record<'personal' | 'sensitive' | 'financial', Residency>>>;
  readonly lake: Lake;
}

function checkTargets(file: Static<typeof PlatformFile>, report: Report): void {
  for (const target of TARGETS) {
    const name = file.targets[target]?.region;
    const known = regionsOf(target).map((row) => row.region);
    if (name === undefined || known.includes(name)) continue;
    const owner = TARGETS.find((other) => region(other, name) !== undefined);
    const whose = owner === undefined ? `no region of ${target}` : `a region of ${owner}, not of ${target}`;
    report(
      ['targets', target, 'region'],
      `found ${shown(name)}, ${whose}; allowed: a region of ${target} such as ${known.filter((one) => /af|africa/.test(one)).join(', ')}${suggestion(name, known)}`,
    );
  }
}

/** Regions that no provider has. */
export function checkResidency(residency: Static<typeof ResidenciesFile>, report: Report): void {
  const everywhere = TARGETS.flatMap((target) => regionsOf(target).map((row) => row.region));
  for (const [kind, of] of Object.entries(residency)) {
    of.regions.forEach((name, index) => {
      if (!everywhere.includes(name))
        report(
          ['residency', kind, 'regions', index],
          `found ${shown(name)}, a region of no provider${suggestion(name, everywhere)}`,
        );
    });
  }
}

function checkTimeZone(timeZone: string, report: Report): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    report(['timeZone'], `found ${shown(timeZone)}; allowed: an IANA time zone such as Africa/Nairobi`);
  }
}

/** A file that has the right shape, to base units; what only shows between two values is reported. */
export function resolvePlatform(file: Static<typeof PlatformFile>, report: Report): PlatformSpec {
  checkTargets(file, report);
  checkResidency(file.residency, report);
  checkTimeZone(file.timeZone, report);
  if (TARGETS.every((target) => file.targets[target] === undefined))
    report(['targets'], `found no target; allowed: at least one of ${TARGETS.join(', ')}`);
  return {
    platform: file.platform,
    environment: file.environment,
    owner: file.owner,
    costCentre: file.costCentre,
    timeZone: file.timeZone,
    budget: money.parse(file.budget),
    horizonDays: days.parse(file.horizon),
    uncertainty: percent.parse(file.uncertainty),
    targets: file.targets,
    residency: file.residency,
    lake: resolveLake(file.lake, report),
  };
}
