import { type Static, Type } from '@sinclair/typebox';
import { readDocument } from '../../spec/document';
import type { Problem } from '../../spec/problem';
import { compile, problems } from '../../spec/validate';
import { BASELINE_VERSION, type Baseline } from './baseline';

const text = (description: string) => Type.String({ description });

export const BaselineFile = Type.Object(
  {
    baseline: Type.Literal(BASELINE_VERSION, { description: 'Another number is another shape.', title: 'version 1' }),
    findings: Type.Array(
      Type.Object(
        {
          fingerprint: text('What tells it from all others.'),
          policy: text('The id of the policy.'),
          input: text('Where it was found.'),
          address: text('Of the resource.'),
          message: text('What was said of it.'),
        },
        { additionalProperties: false, description: 'A known finding.' },
      ),
      { description: 'Those that fail nothing.' },
    ),
  },
  { additionalProperties: false, description: 'What `ramani check --update-baseline` writes.' },
);

const KIND = { noun: 'a baseline', origin: '`ramani check --baseline FILE --update-baseline` writes one', deepest: 16 };
const validate = compile<Static<typeof BaselineFile>>(BaselineFile);

export function readBaseline(
  file: string,
  source: string,
): { readonly baseline: Baseline } | { readonly problems: readonly Problem[] } {
  const parsed = readDocument(file, source, KIND);
  if ('problems' in parsed) return parsed;
  const { document } = parsed;
  const { value } = document;
  if (!validate(value)) return { problems: problems(validate.errors ?? [], document, file) };
  return { baseline: { file, findings: value.findings } };
}
