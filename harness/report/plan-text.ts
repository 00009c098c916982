import { decisionsOf } from '../../plan/decision';
import { decisionWords } from '../../plan/decision-words';
import type { TargetPlan } from '../../plan/platform-plan';

function section(title: string, holder: unknown): readonly string[] {
  const decisions = decisionsOf(holder).map(({ path, decision }) => {
    const source =
      decision.source === undefined || decision.source.length === 0 ? '' : ` [${decision.source.join(', ')}]`;
    return `    ${path}: ${decisionWords(decision)}\n        ${decision.because}${source}`;
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
export function planReport(targets: readonly TargetPlan[], about?: string): string {
  const lines = targets.flatMap((plan) => [
    `${plan.target} ${plan.region}`,
    ...sectionsOf(plan).flatMap(({ origin, holder }) =>
      about === undefined || about === origin ? section(origin, holder) : [],
    ),
    '',
  ]);
  return lines.join('\n');
}
