import { grainOf } from '../../../../harness/facts/lake-table/grain';
import { icebergKey } from '../../../../harness/facts/lake-table/iceberg';
import { projected } from '../../../../harness/facts/lake-table/projection';

describe('the grain of a column', () => {
  test.each([
    [
      'day',
      ['dt', 'ds', 'date', 'day', 'event_date', 'ordered_at_day', 'eventDate', 'p_date', 'yyyymmdd', 'date_key', 'DAY'],
    ],
    ['month', ['month', 'mm', 'yyyymm', 'order_month', 'year_month', 'ordered-month']],
    ['year', ['year', 'yyyy', 'yr', 'fiscal_year', 'y']],
    ['hour', ['hour', 'hr', 'hh', 'datehour', 'event_hour', 'dt_hour']],
  ])('%s is told by the names %j', (grain, names) => {
    expect(names.map((name) => grainOf(name, 'string'))).toEqual(names.map(() => grain));
  });

  test.each(['county', 'update', 'candidate', 'birthday', 'day_of_week', 'month_name', 'id', 'minute', 'daily', ''])(
    'is not told by the name %s',
    (name) => {
      expect(grainOf(name, 'string')).toBeUndefined();
    },
  );

  test('is told by the type date, after the name, and by no other type', () => {
    expect(grainOf('ordered', 'DATE')).toBe('day');
    expect(grainOf('ordered_month', 'date')).toBe('month');
    expect(grainOf('ordered', 'timestamp')).toBeUndefined();
  });

  test.each([
    ['yyyy', 'year'],
    ['yyyy-MM', 'month'],
    ['yyyy/MM/dd', 'day'],
    ['yyyy/MM/dd/HH', 'hour'],
    ["yyyy-MM-dd'T'", 'day'],
  ])('is told before all by the pattern %s of its values', (pattern, grain) => {
    expect(grainOf('month', 'string', pattern)).toBe(grain);
  });
});

describe('a key of an Iceberg partition spec', () => {
  test.each([
    ['day', { grain: 'day' }],
    ['hour', { grain: 'hour' }],
    ['bucket[16]', { values: 16, bucketed: true }],
    ['truncate[4]', { bucketed: true }],
    ['identity', {}],
  ])('by the transform %s', (transform, expected) => {
    expect(icebergKey('customer', transform)).toEqual({ name: 'customer', ...expected });
  });

  test('that is a column itself has the grain of its name', () => {
    expect(icebergKey('dt', 'identity')).toEqual({ name: 'dt', grain: 'day' });
  });
});

describe('a projected key', () => {
  const key = { name: 'k' };
  test.each<[Record<string, string>, object]>([
    [{ type: 'enum', values: 'a,b,c' }, { values: 3 }],
    [{ type: 'integer', range: '1,12' }, { values: 12 }],
    [{ type: 'integer', range: '0,100', interval: '10' }, { values: 11 }],
    [{ type: 'integer', range: 'one,two' }, {}],
    [{ type: 'date', range: 'NOW-3YEARS,NOW', format: 'yyyy/MM/dd' }, { grain: 'day' }],
    [{ type: 'date', format: 'yyyy-MM-dd', 'interval.unit': 'MONTHS' }, { grain: 'month' }],
    [{ type: 'date', format: 'yyyy-MM-dd', 'interval.unit': 'WEEKS' }, {}],
    [{ type: 'injected' }, {}],
  ])('%j', (properties, expected) => {
    const { projection, ...rest } = projected(key, (name) => properties[name]);

    expect(rest).toEqual({ ...key, ...expected });
    expect(projection?.type).toBe(properties['type']);
  });

  test('holds what is written, as it is written', () => {
    const written = { type: 'DATE', range: '2024,NOW', 'interval.unit': 'WEEKS', interval: '2', digits: '4' };

    expect(projected(key, (name) => Object.entries(written).find(([one]) => one === name)?.[1]).projection).toEqual({
      type: 'date',
      range: '2024,NOW',
      interval: '2',
      intervalUnit: 'WEEKS',
      digits: '4',
    });
  });

  test('without a type is as it was', () => {
    expect(projected(key, () => undefined)).toEqual(key);
  });
});
