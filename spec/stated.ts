import { type TSchema, Type } from '@sinclair/typebox';
import { bytes, count, days, percent, type Quantity, seconds } from './quantity';
import { countable, oneOf, quantity } from './schema';

interface Field<T> {
  readonly schema: TSchema;
  /** Undefined: not what the schema allows. */
  readonly parse: (written: unknown) => T | undefined;
}

function field<T>(of: Quantity<T>, description: string): Field<T> {
  return {
    schema: Type.Optional(quantity(of, description)),
    parse: (written) => (typeof written === 'string' ? of.parse(written) : undefined),
  };
}

function number(description: string): Field<number> {
  return {
    schema: Type.Optional(countable(count, description)),
    parse: (written) => (typeof written === 'number' ? written : field(count, description).parse(written)),
  };
}

function choice<const V extends readonly string[]>(values: V, description: string): Field<V[number]> {
  return {
    schema: Type.Optional(oneOf(values, description)),
    parse: (written) => values.find((value) => value === written),
  };
}

/**
 * What a person may say of a stream, a queue, a database or a job, whatever engine it runs on: each field once, in base
 * units (seconds, bytes, fractions of one). Rules ask for them by these names.
 */
export const STATED = {
  environment: choice(['production', 'other'], 'Whether its loss would hurt.'),
  completeness: choice(['every-row', 'some-may-be-lost'], 'Whether each record must arrive.'),
  guarantee: choice(['exactly-once', 'at-least-once'], 'Whether a record may count twice.'),
  peakRecordsPerSecond: number('Records or requests a second at the peak.'),
  peakBytesPerSecond: field(bytes, 'Bytes a second at the peak.'),
  meanBytesPerSecond: field(bytes, 'Bytes a second on average.'),
  peakReadsPerSecond: number('Reads a second at the peak.'),
  peakWritesPerSecond: number('Writes a second at the peak.'),
  recordBytes: field(bytes, 'Bytes of a record, an item or a row, on average.'),
  storedBytes: field(bytes, 'Bytes that it holds.'),
  hottestKeyShare: field(percent, 'The share of all records that the busiest key has.'),
  consumers: number('Readers that each read all of it.'),
  retention: field(days, 'How far back it must be read again.'),
  freshness: field(seconds, 'The age that readers accept.'),
  recoveryPoint: field(seconds, 'How much may be lost, as time.'),
  recoveryTime: field(seconds, 'How long it may be down.'),
  runsPerDay: number('Runs a day of a job.'),
  runTime: field(seconds, 'How long a run takes.'),
  queriesPerHour: number('Queries an hour.'),
  busyHoursPerDay: number('Hours a day in which it is used.'),
  role: choice(['record', 'cache'], 'Whether a store holds what is nowhere else, or copies that can be made again.'),
  keysExpire: choice(['all', 'some'], 'Whether every key is written with an expiry.'),
  erasedWithin: field(seconds, 'How soon after its expiry a record must be gone.'),
  distinctKeys: number('Different values of the key by which data is spread.'),
  largestKeyBytes: field(bytes, 'Bytes that the busiest key will hold.'),
  meanReadsPerSecond: number('Reads a second on average.'),
  meanWritesPerSecond: number('Writes a second on average.'),
  keys: number('Different values of the key that records are spread by.'),
  longestPause: field(days, 'The longest time for which a reader stands still.'),
  utcOffset: number('Hours that the business day is ahead of UTC.'),
  framing: choice(['lines', 'none'], 'Whether producers end each record with the end of a line.'),
  dags: number('Pipelines that an orchestrator knows.'),
  peakTasks: number('Tasks that run at the same time at the peak.'),
  waitingTasks: number('Tasks that wait at the same time for something outside.'),
  itemsPerRun: number('Files or rows that a run works through one by one.'),
  shuffleBytesPerRun: field(bytes, 'Bytes that a run of Spark moves between its machines.'),
  responseBytes: field(bytes, 'Bytes of the largest answer of an interface.'),
  responseTime: field(seconds, 'How long the slowest answers take that are worth waiting for.'),
  refreshEvery: field(seconds, 'The time between two changes of the data that it serves.'),
  connectionsPerInstance: number('Connections to its database that each instance of a service holds.'),
  recordsPerRequest: number('Records that one request reads.'),
};

type Fields = typeof STATED;

/** In base units; a field is absent where nobody said it. */
export type Stated = { readonly [K in keyof Fields]?: NonNullable<ReturnType<Fields[K]['parse']>> };

/** The schemas, for a block of a file. */
export const STATED_SCHEMAS: Readonly<Record<string, TSchema>> = Object.fromEntries(
  Object.entries<Field<unknown>>(STATED).map(([name, { schema }]) => [name, schema]),
);

/** Of a block that fits the schemas. */
export function resolveStated(written: Readonly<Record<string, unknown>>): Stated {
  const entries = Object.entries<Field<unknown>>(STATED).flatMap(([name, { parse }]) => {
    const value = parse(written[name]);
    return value === undefined ? [] : [[name, value]];
  });
  // Object.fromEntries forgets which value belongs to which key; the mapping above keeps them together.
  return Object.fromEntries(entries) as Stated;
}
