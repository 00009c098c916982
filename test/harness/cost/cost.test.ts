import fc from 'fast-check';
import { estimate } from '../../../harness/cost/cost';
import type { Fact, LifecycleRule } from '../../../harness/facts/facts';
import { PROVIDERS } from '../../../reference/row';
import { dataset } from '../../fixtures/workload';
import { datasets } from '../../plan/datasets';
import { holding, key, store, table } from './facts';

const DAY = { name: 'ordered_at_day', grain: 'day' } as const;

test('the total is the sum of its lines, and lies within its range, whatever is stored, read and moved', () => {
  const moves = fc.constantFrom<readonly LifecycleRule[]>(
    [],
    [{ enabled: true, prefixes: [], narrowed: false, transitions: [{ class: 'COLDLINE', afterDays: 30 }] }],
  );
  fc.assert(
    fc.property(fc.constantFrom(...PROVIDERS), datasets, moves, (provider, one, lifecycle) => {
      const held = holding({ ...one, prefix: 'orders/' });
      const facts = [
        key(provider),
        store(provider, { lifecycle, key: { address: 'key' } }),
        table(provider, { partitions: [DAY] }),
      ];
      const { low, expected, high, items } = estimate({ facts, workloadOf: () => held, uncertainty: 0.25 });
      expect(items.reduce((sum, item) => sum + item.expected, 0)).toBeCloseTo(expected, 2);
      expect(items.every((item) => item.low <= item.expected && item.expected <= item.high)).toBe(true);
      expect(low).toBeLessThanOrEqual(expected);
      expect(expected).toBeLessThanOrEqual(high);
    }),
  );
});

test('the dearest line comes first', () => {
  const facts = [key('aws'), store('aws'), table('aws', { partitions: [DAY] })];
  const { items } = estimate({ facts, workloadOf: () => holding(dataset()), uncertainty: 0 });

  expect(items.map(({ what }) => what)).toEqual([
    'query scans',
    'STANDARD storage',
    'reads of STANDARD',
    'customer managed key',
    'writes into STANDARD',
  ]);
});

test('twice the volume costs twice the storage and the scans', () => {
  const facts = [store('gcp'), table('gcp', { partitions: [DAY] })];
  const cost = (bytesPerDay: number) =>
    estimate({ facts, workloadOf: () => holding(dataset({ bytesPerDay })), uncertainty: 0 }).expected;

  expect(cost(20e9) / cost(10e9)).toBeCloseTo(2, 2);
});

const BASE = { address: 'thing', readFrom: ['thing'], provider: 'aws', type: 'a thing' } as const;

test.each<[what: string, fact: Fact, unpriced: readonly string[]]>([
  ['a key on Azure, which is billed by what it is asked', key('azure'), ['key operations']],
  ['a job', { ...BASE, kind: 'BatchJob' }, ['job runs']],
  ['a crawler', { ...BASE, kind: 'Crawler' }, ['crawler runs']],
  ['upkeep of a table', { ...BASE, kind: 'TableUpkeep', enabled: true }, ['table upkeep']],
  ['a NAT gateway', { ...BASE, kind: 'EgressPath', natGateway: true }, ['the way out of the network']],
  ['an interface endpoint', { ...BASE, kind: 'StoreEndpoint', gateway: false }, ['endpoint']],
  ['a gateway endpoint, which is free', { ...BASE, kind: 'StoreEndpoint', gateway: true }, []],
  ['a grant, which is free', { ...BASE, kind: 'Grant' }, []],
])('%s leaves the total "at least" what can be priced', (_what, fact, unpriced) => {
  const cost = estimate({ facts: [fact], workloadOf: () => holding(), uncertainty: 0 });

  expect(cost.unpriced.map(({ what }) => what)).toEqual(unpriced);
  expect(cost.items).toEqual([]);
});

test('a key whose region is hidden is named as not priced', () => {
  const facts = [{ ...key('aws'), region: { unknown: 'known after apply' } }];
  const { items, unpriced } = estimate({ facts, workloadOf: () => undefined, uncertainty: 0 });

  expect(items).toEqual([]);
  expect(unpriced).toEqual([{ address: 'key', what: 'customer managed key', why: 'its region is not known' }]);
});
