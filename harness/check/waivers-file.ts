import { type Static, Type } from '@sinclair/typebox';
import { readDocument } from '../../spec/document';
import type { Problem } from '../../spec/problem';
import { compile, problems } from '../../spec/validate';
import type { Waiver } from './waivers';

const WaiverFile = Type.Object(
  {
    policy: Type.String({
      description: 'The id of the policy.',
      pattern: '^[a-z-]+/[a-zA-Z0-9-]+$',
      examples: ['security/own-key-missing'],
    }),
    resource: Type.String({
      description: 'The address of the resource; * stands for any text.',
      minLength: 1,
      examples: ['*/LandingBucket*'],
    }),
    reason: Type.String({
      description: 'Why it may stay as it is.',
      minLength: 10,
      title: 'reason of at least ten letters',
    }),
    owner: Type.String({ description: 'Who answers for it.', minLength: 1 }),
    expires: Type.String({
      description: 'The last day on which it holds.',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      title: 'day',
      examples: ['2027-03-31'],
    }),
  },
  { additionalProperties: false, description: 'A finding that may stay for a while.' },
);

export const WaiversFile = Type.Array(WaiverFile, {
  description: 'Findings that may stay for a while, with reason, owner and last day.',
});

export type WaiverReading = { readonly waivers: readonly Waiver[] } | { readonly problems: readonly Problem[] };

const validate = compile<Static<typeof WaiversFile>>(WaiversFile);

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The last waiver may be gone while the file and its comments are still there. */
function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#|$)/.test(line));
}

/** A `waivers.yaml`; a missing reason or a day that no calendar has is an error, not a waiver. */
export function readWaivers(file: string, text: string): WaiverReading {
  if (isBlank(text)) return { waivers: [] };
  const parsed = readDocument(file, text);
  if ('problems' in parsed) return parsed;
  const { document } = parsed;
  const { value } = document;
  if (!validate(value)) return { problems: problems(validate.errors ?? [], document, file) };
  const wrong = value.flatMap(({ expires }, index): readonly Problem[] => {
    const path = [index, 'expires'];
    return isDay(expires)
      ? []
      : [
          {
            file,
            ...document.place(path, 'value'),
            path,
            message: `found "${expires}"; allowed: a day of the calendar such as "2027-03-31"`,
          },
        ];
  });
  if (wrong.length > 0) return { problems: wrong };
  return { waivers: value.map((waiver, index) => ({ ...waiver, ...document.place([index], 'value'), file })) };
}
