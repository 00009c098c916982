import { Type } from '@sinclair/typebox';
import { READERS } from '../reference/formats';
import { CHANGES, CODECS, SCHEMAS, SENSITIVITIES, STORED_FORMATS, TIERS, ZONES, type Zone } from './lake';
import { count, days, growth, percent, seconds, volume } from './quantity';
import { block, countable, named, oneOf, quantity, text } from './schema';

const NAME = '^[a-z][a-z0-9_]{0,39}$';
const PARTITION = '^((year|month|day|hour)\\([a-z][a-z0-9_]*\\)|[a-z][a-z0-9_]*)$';

const sensitivity = (of: string, fallback?: 'none') =>
  oneOf(
    SENSITIVITIES,
    `How secret ${of} is: personal data identifies a person, sensitive data needs their consent to travel.`,
    fallback,
  );

const TYPES = ['string', 'boolean', 'int', 'bigint', 'float', 'double', 'date', 'timestamp', 'binary', 'json'];
const TYPE = `^(${TYPES.join('|')}|decimal\\([0-9]{1,2},[0-9]{1,2}\\))$`;
const columnType = Object.assign(text('The type of the values, in SQL words.', TYPE, ...TYPES, 'decimal(12,2)'), {
  title: 'column type',
});

export const ColumnFile = Type.Union(
  [
    columnType,
    block('A column with what the plan needs to know of its values.', {
      type: columnType,
      distinct: Type.Optional(countable(count, 'How many different values it holds.')),
      sensitivity: Type.Optional(sensitivity('the column')),
    }),
  ],
  { title: 'column', examples: ['string', '{ type: string, distinct: 47 }'] },
);

export const Written = block('How it is written.', {
  by: oneOf(['batch', 'stream'], 'By a load that runs at times, or all the time.'),
  every: quantity(seconds, 'Batch: time between two loads.', '1 day'),
  commitEvery: Type.Optional(quantity(seconds, 'Stream: time between two commits; each writes at least one file.')),
});

export const ReadFile = block('One kind of query over the dataset.', {
  filter: Type.Array(text('A column.', undefined, 'ordered_at'), {
    description: 'The columns that it filters by; may be empty.',
  }),
  lookBack: Type.Optional(quantity(days, 'How far back it reads; all that is kept, if absent.')),
  perDay: countable(count, 'How many such queries run a day.'),
  columns: quantity(percent, 'The share of the bytes of a row that it reads.', '100 %'),
});

export const Choose = block('Means that the plan would otherwise decide; they are checked like anything else.', {
  partition: Type.Optional(
    Type.Array(text('A column, or a time grain of one.', PARTITION, 'day(ordered_at)'), {
      description: 'Partition columns from the outside in; an empty list for none.',
    }),
  ),
  transitions: Type.Optional(
    Type.Array(
      block('A move to a colder storage class.', {
        to: oneOf(TIERS, 'How cold.'),
        after: quantity(days, 'Age of the data at the move.'),
      }),
      { description: 'Moves to colder storage; an empty list for none.' },
    ),
  ),
  format: Type.Optional(oneOf(STORED_FORMATS, 'The file format; json keeps the bytes of the writer as they came.')),
  codec: Type.Optional(oneOf(CODECS, 'The compression, as the format spells it.')),
  because: text('Why the choice is made by hand.'),
});

export const DatasetFile = block('Data of one shape that is kept and read together.', {
  zone: oneOf(ZONES, 'Its stage: as it arrived, typed, cleaned and joined, or shaped for its readers.'),
  description: Type.Optional(text('What it holds, for people.')),
  volume: quantity(volume, 'What is added, before compression.'),
  growth: quantity(growth, 'How the volume grows.', '0 %/month'),
  retain: quantity(days, 'How long it is kept. Personal data is kept no longer than its purpose needs.'),
  sensitivity: sensitivity('the dataset', 'none'),
  purpose: Type.Optional(text('What it is processed for; some purposes must keep a copy in Kenya (regulation 26).')),
  columns: named(ColumnFile, 'Its columns by name.', NAME, 'ordered_at'),
  schema: oneOf(SCHEMAS, 'Whether its writers add and change columns without asking.', 'stable'),
  changes: oneOf(CHANGES, 'Whether rows are only added, or changed and deleted too.', 'appends'),
  rebuiltFrom: Type.Optional(
    text('The dataset that it can be made from again, so that it needs no copy of its own.', undefined, 'orders'),
  ),
  written: Written,
  read: Type.Optional(Type.Array(ReadFile, { description: 'Who reads it, and how.' })),
  readBy: Type.Optional(
    Type.Array(oneOf(READERS, 'An engine.'), {
      description: 'Engines that read its files, besides those of the target.',
      uniqueItems: true,
    }),
  ),
  choose: Type.Optional(Choose),
});

const zone = (name: Zone) =>
  block(
    `How the ${name} zone is kept.`,
    {
      oldVersions: quantity(
        days,
        'How long an overwritten or deleted object can be brought back. Long enough to notice a bad load, short enough not to pay for it twice.',
        '14 days',
      ),
      abortUploads: quantity(
        days,
        'Age at which an unfinished upload is thrown away; no writer of a lake uploads one object for longer.',
        '7 days',
      ),
    },
    {},
  );

export const ZonesFile = {
  landing: zone('landing'),
  raw: zone('raw'),
  curated: zone('curated'),
  serving: zone('serving'),
};

const InCountryStoreFile = block(
  'A store in Kenya that speaks the protocol of S3: for what regulation 26 asks a copy of.',
  {
    endpoint: text('Where it answers; TLS only.', '^https://[^\\s/]+$', 'https://s3.example.co.ke'),
    bucket: text('The name of the bucket.', '^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$', 'duka-kenya'),
    secret: text(
      "The name of a secret of the target's own secret manager that holds accessKey and secretKey as JSON.",
      '^[A-Za-z0-9/_-]+$',
      'duka-kenya-store',
    ),
  },
);

export const LakeFile = block('Lesson 1: what is kept in object storage.', {
  inCountryStore: Type.Optional(InCountryStoreFile),
  zones: block('Settings by zone.', ZonesFile, {}),
  datasets: named(DatasetFile, 'The datasets by name.', NAME, 'orders'),
});
