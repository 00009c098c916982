import { estimate } from '../../../harness/cost/cost';
import type { BatchJob, LakeTable, QueryWorkgroup } from '../../../harness/facts/facts';
import { dataset } from '../../fixtures/workload';
import { holding, job, store, table } from './facts';

const DAILY = { perMonth: 30, minutes: 60 };
const SPARK: Partial<BatchJob> = { region: 'southafricanorth', workers: 3, workerType: 'Standard_D4as_v5' };
const UNITS = {
  address: 'job',
  what: 'Databricks units of job runs',
  why: 'no price of it in southafricanorth has a source',
};

function costOf(changes: Partial<BatchJob> = {}) {
  const workload = { ...holding(), runs: DAILY };
  return estimate({
    facts: [{ ...job('azure', { ...SPARK, ...changes }), provider: 'databricks' }],
    workloadOf: () => workload,
    uncertainty: 0.25,
  });
}

test('machines cost what Azure asks for them, and the units beside them are named as not priced', () => {
  const { items, unpriced } = costOf();

  expect(items).toEqual([
    expect.objectContaining({
      quantity: 90,
      unit: 'machine-hour',
      source: 'azvm-d4as-v5@southafricanorth',
      expected: 20.61,
    }),
  ]);
  expect(unpriced).toEqual([UNITS]);
});

test('machines of a size without a price are named as well', () => {
  expect(costOf({ workerType: 'Standard_X99_v9' })).toMatchObject({
    items: [],
    unpriced: [UNITS, { ...UNITS, what: 'machines of job runs' }],
  });
});

test.each<[string, Partial<BatchJob>, string]>([
  ['machines come and go', { workers: { unknown: 'x' } }, 'how many machines it has is not known'],
  ['their size is hidden', { workerType: { unknown: 'x' } }, 'the type of its machines is not known'],
])('a run is named as not priced where %s', (_, changes, why) => {
  expect(costOf(changes)).toMatchObject({ items: [], unpriced: [{ address: 'job', what: 'job runs', why }] });
});

test('what is asked of tables in Databricks is paid with the warehouse, whose hours are not known', () => {
  const lake = store('azure', { redundancy: 'LRS' });
  const orders: LakeTable = { ...table('azure'), provider: 'databricks' };
  const warehouse: QueryWorkgroup = {
    kind: 'QueryWorkgroup',
    address: 'warehouse',
    readFrom: ['warehouse'],
    provider: 'databricks',
    type: 'a warehouse',
    billedBy: 'time',
    scanLimitPer: 'query',
  };
  const reads = [{ filter: [], perDay: 40, columns: 1 }];
  const workloadOf = () => holding(dataset({ reads }));

  expect(estimate({ facts: [lake, orders, warehouse], workloadOf, uncertainty: 0.25 }).unpriced).toEqual([
    { address: 'warehouse', what: 'hours of machines', why: 'for how long queries keep them up is not stated' },
  ]);
});
