import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { SCHEMA_VERSION } from './schema-version';

/**
 * What one check found, as one JSON value: every output is made from it, and `ramani schema result` publishes it.
 * Money is in US dollars a month; days are ISO dates.
 */

function record<P extends TProperties>(description: string, properties: P) {
  return Type.Object(properties, { description, additionalProperties: false });
}

function list<T extends TSchema>(of: T, description: string) {
  return Type.Array(of, { description });
}

const Count = Type.Integer({ minimum: 0 });

const SEVERITY = Type.Union([Type.Literal('info'), Type.Literal('warning'), Type.Literal('error')]);

const CostItemSchema = record('A quantity times a unit price.', {
  address: Type.String({ description: 'Of the resource that causes it.' }),
  what: Type.String({ description: "What is paid for, in the provider's words." }),
  quantity: Type.Number({ description: 'Units a month.' }),
  unit: Type.String(),
  unitPrice: Type.Number(),
  source: Type.String({ description: 'Ids of price rows in reference/prices.json, and of ratios where derived.' }),
  derived: Type.Boolean({ description: "The price is another region's, moved here by a sourced ratio." }),
  because: Type.String({ description: 'How the quantity was arrived at.' }),
  low: Type.Number(),
  expected: Type.Number(),
  high: Type.Number(),
});

const UnpricedSchema = record('What nobody could price: the total is "at least".', {
  address: Type.String(),
  what: Type.String(),
  why: Type.String(),
});

const EstimateSchema = record('What the resources of one or more inputs cost.', {
  currency: Type.Literal('USD'),
  period: Type.Literal('month'),
  low: Type.Number(),
  expected: Type.Number(),
  high: Type.Number(),
  items: list(CostItemSchema, 'Dearest first.'),
  unpriced: list(UnpricedSchema, 'In order of address.'),
});

const InputSchema = record(
  'One file, or one synthesised target. resources = mapped + notRelevant + the sum of unmapped.',
  {
    path: Type.String(),
    kind: Type.String(),
    resources: Count,
    mapped: Count,
    notRelevant: Count,
    unmapped: Type.Record(Type.String(), Count, { description: 'Resource type to count.' }),
    passed: Type.Record(Type.String(), Count, { description: 'Policy to the resources that it found nothing in.' }),
    source: Type.Optional(
      Type.String({ description: 'The file that somebody wrote, where the path is the name of one of its targets.' }),
    ),
  },
);

const FINDING = {
  policy: Type.String(),
  messageId: Type.String(),
  severity: SEVERITY,
  status: Type.Union([Type.Literal('fail'), Type.Literal('cannot-tell')]),
  input: Type.String({ description: 'The path of its input.' }),
  address: Type.String(),
  type: Type.Optional(
    Type.String({ description: 'Of the resource, as its file writes it; absent where it is about the whole input.' }),
  ),
  file: Type.Optional(Type.String()),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  message: Type.String(),
  actual: Type.Optional(Type.String()),
  expected: Type.Optional(Type.String()),
  fix: Type.String(),
  needs: Type.Optional(
    Type.String({ description: 'The key of a workload file that would decide it, where it can not be told.' }),
  ),
  waived: Type.Optional(
    record('It fails nothing until the day after it expires.', {
      reason: Type.String(),
      owner: Type.String(),
      expires: Type.String(),
    }),
  ),
};

const FindingSchema = record('One rule broken, or not decidable, at one place.', FINDING);

const ReportedSchema = record('A finding, and what tells it from all others in this and every later check.', {
  ...FINDING,
  fingerprint: Type.String({
    pattern: '^[0-9a-f]{32}$',
    description: 'Stays when lines move, resources are reordered or what was measured changes.',
  }),
  known: Type.Optional(Type.Literal(true, { description: 'The baseline lists it: it fails nothing.' })),
});

const PolicySchema = record('What a policy says of itself.', {
  id: Type.String(),
  summary: Type.String({ description: 'What holds where it passes.' }),
  why: Type.String({ description: 'What goes wrong otherwise.' }),
  fix: Type.String(),
  severity: SEVERITY,
  capability: Type.String(),
  topics: list(Type.String(), 'Of the lessons whose mistakes it finds.'),
  sources: list(
    record('Where its claim can be read up.', {
      url: Type.String(),
      asOf: Type.Union([Type.String(), Type.Null()]),
    }),
    'At least one.',
  ),
});

const NoticeSchema = record('What the reader should know besides, such as a waiver that has expired.', {
  file: Type.String(),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  message: Type.String(),
});

const Tally = { pass: Count, fail: Count, cannotTell: Count, waived: Count, known: Count };

export const ResultSchema = record('What `ramani check` found.', {
  schemaVersion: Type.Literal(SCHEMA_VERSION, { description: 'Another number is another shape.' }),
  ramani: Type.String({ description: 'The version that checked.' }),
  today: Type.String({ description: 'The day that waivers and end-of-support dates were held against.' }),
  failOn: Type.Union([...SEVERITY.anyOf], { description: 'Findings of this severity or above fail the check.' }),
  failOnCannotTell: Type.Boolean({ description: 'What no rule could decide fails it, too.' }),
  inputs: list(InputSchema, 'In the order given.'),
  findings: list(ReportedSchema, 'By input, address and policy.'),
  policies: list(PolicySchema, 'Those of the findings, by id; a rule of a provider is not among them.'),
  notices: list(NoticeSchema, 'What the reader should know besides.'),
  costs: list(
    record('The estimate of one input.', {
      input: Type.String(),
      estimate: EstimateSchema,
      budget: Type.Optional(Type.Number({ description: 'What it may cost.' })),
    }),
    'Inputs are alternatives to one another where they are the targets of one platform, so they are not added up.',
  ),
  summary: record('How often each answer was given.', {
    ...Tally,
    byPolicy: Type.Record(Type.String(), record('One policy.', Tally)),
  }),
});

export type Result = Static<typeof ResultSchema>;
/** What a judge says; a result adds the fingerprint. */
export type Finding = Static<typeof FindingSchema>;
export type ReportedFinding = Static<typeof ReportedSchema>;
export type PolicySummary = Static<typeof PolicySchema>;
export type Notice = Static<typeof NoticeSchema>;
export type CostItem = Static<typeof CostItemSchema>;
export type Unpriced = Static<typeof UnpricedSchema>;
export type Estimate = Static<typeof EstimateSchema>;
export type InputSummary = Static<typeof InputSchema>;
