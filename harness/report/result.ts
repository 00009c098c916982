import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';

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
  },
);

const FindingSchema = record('One rule broken, or not decidable, at one place.', {
  policy: Type.String(),
  messageId: Type.String(),
  severity: Type.Union([Type.Literal('info'), Type.Literal('warning'), Type.Literal('error')]),
  status: Type.Union([Type.Literal('fail'), Type.Literal('cannot-tell')]),
  input: Type.String({ description: 'The path of its input.' }),
  address: Type.String(),
  file: Type.Optional(Type.String()),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  message: Type.String(),
  actual: Type.Optional(Type.String()),
  expected: Type.Optional(Type.String()),
  fix: Type.String(),
  waived: Type.Optional(
    record('It fails nothing until the day after it expires.', {
      reason: Type.String(),
      owner: Type.String(),
      expires: Type.String(),
    }),
  ),
});

const NoticeSchema = record('A waiver that has expired, or that matched nothing.', {
  file: Type.String(),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  message: Type.String(),
});

const Tally = { pass: Count, fail: Count, cannotTell: Count, waived: Count };

export const ResultSchema = record('What `ramani check` found.', {
  ramani: Type.String({ description: 'The version that checked.' }),
  today: Type.String({ description: 'The day that waivers and end-of-support dates were held against.' }),
  inputs: list(InputSchema, 'In the order given.'),
  findings: list(FindingSchema, 'By input, address and policy.'),
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
export type Finding = Static<typeof FindingSchema>;
export type Notice = Static<typeof NoticeSchema>;
export type CostItem = Static<typeof CostItemSchema>;
export type Unpriced = Static<typeof UnpricedSchema>;
export type Estimate = Static<typeof EstimateSchema>;
export type InputSummary = Static<typeof InputSchema>;
