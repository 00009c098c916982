import type { Grain } from '../../../spec/lake';
import type { PartitionKey, Projection } from '../facts';
import { grainOf } from './grain';

/** Units of `projection.<column>.interval.unit`: weeks are no grain of ours, and an hour is the finest. */
const UNITS: Readonly<Record<string, Grain>> = {
  YEARS: 'year',
  MONTHS: 'month',
  DAYS: 'day',
  HOURS: 'hour',
  MINUTES: 'hour',
  SECONDS: 'hour',
};

/** How many numbers `1,12` holds, one in every `interval`. */
function countOf(range: string, interval: string): number | undefined {
  const [from = Number.NaN, to = Number.NaN] = range.split(',').map(Number);
  const count = Math.floor((to - from) / Number(interval)) + 1;
  return Number.isFinite(count) && count > 0 ? count : undefined;
}

type ReadProperty = (name: string) => string | undefined;

function projectionOf(type: string, property: ReadProperty): Projection {
  const written: readonly (readonly [keyof Projection, string | undefined])[] = [
    ['range', property('range')],
    ['interval', property('interval')],
    ['intervalUnit', property('interval.unit')],
    ['values', property('values')],
    ['format', property('format')],
    ['digits', property('digits')],
  ];
  return { type: type.toLowerCase(), ...Object.fromEntries(written.filter(([, text]) => text !== undefined)) };
}

/** What Athena's partition projection says of a key; `property` reads `projection.<column>.<name>`. */
export function projected(key: PartitionKey, property: ReadProperty): PartitionKey {
  const type = property('type');
  return type === undefined ? key : { ...counted(key, property), projection: projectionOf(type, property) };
}

function counted(key: PartitionKey, property: ReadProperty): PartitionKey {
  const values = property('values')?.split(',').length;
  switch (property('type')?.toLowerCase()) {
    case 'enum':
      return { ...key, ...(values === undefined ? {} : { values }) };
    case 'integer': {
      const count = countOf(property('range') ?? '', property('interval') ?? '1');
      return { ...key, ...(count === undefined ? {} : { values: count }) };
    }
    case 'date': {
      const unit = property('interval.unit')?.toUpperCase();
      const grain = unit === undefined ? grainOf(key.name, undefined, property('format')) : UNITS[unit];
      return { ...key, ...(grain === undefined ? {} : { grain }) };
    }
    default:
      return key;
  }
}
