import { PolicyTester } from '../../../harness/testing/policy-tester';
import { projectionWrong } from '../../../policies/partitioning/projection-wrong';
import { cases, findsInEach, inEach, key, type Part } from '../../fixtures/lake';

const DATE = { type: 'date', format: 'yyyy-MM-dd', range: '2024-01-01,NOW' };

/** Projections by column; `keys` are those of the table. */
function projected(
  columns: Record<string, Record<string, string>>,
  { keys = Object.keys(columns), template }: { keys?: readonly string[]; template?: string } = {},
): readonly Part[] {
  const properties = Object.entries(columns).flatMap(([column, all]) =>
    Object.entries(all).map(([name, text]) => [`projection.${column}.${name}`, text]),
  );
  const parameters = {
    'projection.enabled': 'true',
    ...Object.fromEntries(properties),
    ...(template === undefined ? {} : { 'storage.location.template': template }),
  };
  return [{ table: 'orders', keys: keys.map((key) => [key, 'string'] as const), parameters }];
}

const hours = { type: 'integer', range: '0,23', digits: '2' };
const at = 'orders';

PolicyTester.run(
  projectionWrong,
  {
    passing: cases(
      inEach('a date', projected({ dt: DATE })),
      inEach('a date and hours with leading zeros', projected({ dt: DATE, hour: hours })),
      inEach('an hour, which says its unit', [
        ...projected({
          dt: {
            type: 'date',
            format: 'yyyy/MM/dd/HH',
            range: '2024/01/01/00,NOW',
            interval: '1',
            'interval.unit': 'HOURS',
          },
        }),
      ]),
      inEach(
        'words, and a value that queries supply',
        projected({
          county: { type: 'enum', values: 'Nairobi,Kisumu' },
          device: { type: 'injected' },
        }),
      ),
      inEach('a template with each key', projected({ dt: DATE }, { template: `s3://lake/orders/${key('dt')}/` })),
      inEach('no projection', [{ table: 'orders', keys: [['dt', 'string']] }]),
    ),
    failing: cases(
      findsInEach('a key without a type', projected({ dt: DATE }, { keys: ['dt', 'county'] }), [
        { at, messageId: 'no-type', actual: 'no type', expected: 'date, integer, enum or injected' },
      ]),
      findsInEach('a column that is no key', projected({ dt: DATE, county: { type: 'injected' } }, { keys: ['dt'] }), [
        { at, messageId: 'no-key', actual: 'county', expected: 'one of dt' },
      ]),
      findsInEach('an unknown type', projected({ dt: { ...DATE, type: 'string' } }), [
        { at, messageId: 'wrong', actual: 'string', expected: 'enum, integer, date, injected' },
      ]),
      findsInEach('a date without a format', projected({ dt: { type: 'date', range: DATE.range } }), [
        { at, messageId: 'wrong', actual: 'no format', expected: 'such as yyyy-MM-dd' },
      ]),
      findsInEach('dates in another format', projected({ dt: { ...DATE, range: '2024/01/01,NOW' } }), [
        { at, messageId: 'wrong', actual: '2024/01/01,NOW', expected: 'dates written as yyyy-MM-dd' },
      ]),
      findsInEach(
        'a range that ends before it begins',
        projected({ dt: { ...DATE, range: '2026-01-01,2024-01-01' } }),
        [{ at, messageId: 'wrong', actual: '2026-01-01,2024-01-01', expected: 'the earlier date first' }],
      ),
      findsInEach('an end before now that is the beginning', projected({ dt: { ...DATE, range: 'NOW,NOW-3YEARS' } }), [
        { at, messageId: 'wrong', actual: 'NOW,NOW-3YEARS', expected: 'the earlier date first' },
      ]),
      findsInEach('one date only', projected({ dt: { ...DATE, range: '2024-01-01' } }), [
        { at, messageId: 'wrong', actual: '2024-01-01', expected: 'two dates with a comma between them' },
      ]),
      findsInEach(
        'an hour without its unit',
        projected({ dt: { ...DATE, format: 'yyyy-MM-dd-HH', range: 'NOW-1DAY,NOW' } }),
        [
          {
            at,
            messageId: 'wrong',
            actual: 'none, for yyyy-MM-dd-HH',
            expected: 'an interval with its unit, such as 1 and HOURS',
          },
        ],
      ),
      findsInEach('a unit that there is not', projected({ dt: { ...DATE, 'interval.unit': 'DAILY' } }), [
        { at, messageId: 'wrong', actual: 'DAILY', expected: 'such as DAYS or HOURS' },
      ]),
      findsInEach('numbers from large to small', projected({ shop: { type: 'integer', range: '99,0' } }), [
        { at, messageId: 'wrong', actual: '99,0', expected: 'the smaller number first' },
      ]),
      findsInEach('a hyphen in a range', projected({ shop: { type: 'integer', range: '0-99' } }), [
        {
          at,
          messageId: 'wrong',
          actual: '0-99',
          expected: 'two numbers with a comma between them, such as 0,23',
        },
      ]),
      findsInEach('leading zeros that are not computed', projected({ hour: { type: 'integer', range: '00,23' } }), [
        { at, messageId: 'wrong', actual: 'none, for 00,23', expected: '2' },
      ]),
      findsInEach(
        'hours with leading zeros and days without',
        projected({ hour: hours, day: { type: 'integer', range: '1,31' } }),
        [{ at, messageId: 'wrong', actual: 'none', expected: '2, as of the others' }],
      ),
      findsInEach('an interval of nothing', projected({ shop: { type: 'integer', range: '0,9', interval: '0' } }), [
        { at, messageId: 'wrong', actual: '0', expected: 'a whole number above 0' },
      ]),
      findsInEach('no words', projected({ county: { type: 'enum' } }), [
        { at, messageId: 'wrong', actual: 'no values', expected: 'the values, with commas between them' },
      ]),
      findsInEach(
        'a key that the template leaves out',
        projected({ dt: DATE, hour: hours }, { template: `s3://lake/orders/${key('dt')}/` }),
        [
          {
            at,
            messageId: 'not-in-template',
            actual: `s3://lake/orders/${key('dt')}/`,
            expected: `${key('hour')} in the path`,
          },
        ],
      ),
    ),
  },
  { describe, it },
);
