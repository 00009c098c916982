import { type Static, Type } from '@sinclair/typebox';
import { DAYS_A_MONTH } from '../../plan/forecast';
import type { HeldDataset } from '../../policies/define';
import { readDocument } from '../../spec/document';
import { resolveDataset } from '../../spec/lake-resolve';
import { DatasetFile } from '../../spec/lake-schema';
import { PlatformFile } from '../../spec/platform';
import { type Path, type Problem, shown } from '../../spec/problem';
import { days, percent } from '../../spec/quantity';
import { block } from '../../spec/schema';
import { resolveStated, STATED_SCHEMAS } from '../../spec/stated';
import { compile, inOrder, problems } from '../../spec/validate';
import type { FactKind } from '../facts/facts';
import { matchesPattern } from './pattern';
import type { StatedWorkload } from './stated-workload';

const { zone: _, choose: __, ...DATASET } = DatasetFile.properties;

const { horizon, uncertainty } = PlatformFile.properties;

const HeldFile = block('Data that lies in it.', {
  ...DATASET,
  prefix: Type.String({
    description:
      'The object name prefix that the data has in its store, with the slash at its end; all of it, if absent.',
    default: '',
    examples: ['orders/'],
  }),
});

const ResourceFile = block('What is known of one or more resources.', {
  ...STATED_SCHEMAS,
  datasets: Type.Optional(
    Type.Record(Type.String(), HeldFile, {
      description: 'The data in it by name; an empty block where it holds none.',
    }),
  ),
});

export const WorkloadFile = block(
  'Sizes and rates of what somebody else described: what rules about size, cost and keys compute with.',
  {
    horizon,
    uncertainty,
    resources: Type.Record(Type.String(), ResourceFile, {
      description: 'By address, in which * stands for any text; the first that fits counts.',
    }),
  },
);

export type WorkloadReading = { readonly workload: StatedWorkload } | { readonly problems: readonly Problem[] };

const KIND = { noun: 'a workload file', origin: '`ramani init --workload FILE` writes one', deepest: 32 };
const validate = compile<Static<typeof WorkloadFile>>(WorkloadFile);

/** Where a value is still to be filled in. */
export const NOT_SAID = '?';

/** Facts whose rules ask for datasets. */
const HOLDERS: readonly FactKind[] = ['ObjectStore', 'LakeTable'];

type Report = (path: Path, message: string) => void;

function held(name: string, file: Static<typeof HeldFile>, path: Path, report: Report): HeldDataset {
  // A store that somebody else described is in no zone of ours; no rule about foreign files asks for it.
  const dataset = resolveDataset(name, { ...file, zone: 'raw' }, path, report);
  if (file.prefix !== '' && !file.prefix.endsWith('/'))
    report([...path, 'prefix'], `found ${shown(file.prefix)}; allowed: a prefix with a slash at its end`);
  return { ...dataset, prefix: file.prefix };
}

/** Without what is still to be filled in. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, of]) => of !== NOT_SAID);
  return Object.fromEntries(entries.map(([key, of]) => [key, known(of)]));
}

/** A `workload.yaml`; whether its addresses are there is for its user to ask. */
export function readWorkload(file: string, source: string): WorkloadReading {
  const parsed = readDocument(file, source, KIND);
  if ('problems' in parsed) return parsed;
  const { document } = parsed;
  const value = known(document.value);
  if (!validate(value)) return { problems: problems(validate.errors ?? [], document, file) };
  const mistakes: Problem[] = [];
  const horizonDays = days.parse(value.horizon);
  const all = Object.entries(value.resources).map(([pattern, { datasets, ...written }]) => {
    const stated = resolveStated(written);
    const { runsPerDay, runTime } = stated;
    return {
      pattern,
      datasets,
      workload: {
        horizonDays,
        stated,
        ...(runsPerDay === undefined || runTime === undefined
          ? {}
          : { runs: { perMonth: runsPerDay * DAYS_A_MONTH, minutes: runTime / 60 } }),
        datasets: Object.entries(datasets ?? {}).map(([name, one]) =>
          held(name, one, ['resources', pattern, 'datasets', name], (path, message) => {
            mistakes.push({ file, ...document.place(path, 'value'), path, message });
          }),
        ),
      },
    };
  });
  if (mistakes.length > 0) return { problems: inOrder(mistakes) };
  return {
    workload: {
      of: ({ address, kind }) => {
        const found = all.find(({ pattern }) => matchesPattern(pattern, address));
        // A store whose data nobody described is not one that is known to hold none.
        return found?.datasets === undefined && HOLDERS.includes(kind) ? undefined : found?.workload;
      },
      uncertainty: percent.parse(value.uncertainty),
      unused: (addresses) =>
        all.map(({ pattern }) => pattern).filter((pattern) => !addresses.some((one) => matchesPattern(pattern, one))),
    },
  };
}
