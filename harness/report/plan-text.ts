import { decisionsOf } from '../../plan/decision';
import { decisionWords } from '../../plan/decision-words';
import type { TargetPlan } from '../../plan/platform-plan';
import { hanging } from './layout';

function section(title: string, holder: unknown, width: number): readonly string[] {
  const decisions = decisionsOf(holder).flatMap(({ path, decision }) => {
    const { because, source = [] } = decision;
    const reason = source.length === 0 ? because : `${because} [${source.join(', ')}]`;
    return [`    ${path}: ${decisionWords(decision)}`, ...hanging(reason, { width, indent: 8 })];
  });
  return decisions.length === 0 ? [] : [`  ${title}`, ...decisions];
}

interface Section {
  /** A path of the platform file, or what everything stands on. */
  readonly origin: string;
  readonly holder: unknown;
}

function sectionsOf(plan: TargetPlan): readonly Section[] {
  return [
    { origin: 'platform', holder: { protect: plan.protect } },
    { origin: 'foundation', holder: plan.foundation },
    { origin: 'lake', holder: { scanLimitBytes: plan.lake.scanLimitBytes } },
    ...plan.lake.zones.flatMap(({ datasets, ...zone }) => [
      { origin: zone.origin, holder: zone },
      ...datasets.map((dataset) => ({ origin: dataset.origin, holder: dataset })),
    ]),
  ];
}

/** What decisions are about: the paths that `planReport` takes. */
export function originsOf(plan: TargetPlan): readonly string[] {
  return sectionsOf(plan).map(({ origin }) => origin);
}

/** The decisions of every target with their reasons (or only those about one thing), for a person at a terminal. */
export function planReport(
  targets: readonly TargetPlan[],
  about?: string,
  width: number = Number.POSITIVE_INFINITY,
): string {
  const lines = targets.flatMap((plan) => [
    `${plan.target} ${plan.region}`,
    ...sectionsOf(plan).flatMap(({ origin, holder }) =>
      about === undefined || about === origin ? section(origin, holder, width) : [],
    ),
    '',
  ]);
  return lines.join('\n');
}
