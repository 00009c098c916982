import { limit } from '../../reference/limits';
import { type PriceItem, price } from '../../reference/prices';
import type { Stated } from '../../spec/stated';
import { readUnits, writeUnits } from '../capacity-units';
import { definePolicy } from '../define';

const SECONDS_A_MONTH = 730 * 3600;
const BYTES_A_GB = 1e9;
const MILLION = 1e6;

/** Only how prices compare is asked, which is alike in all regions. */
function dollars(item: PriceItem): number {
  return price(item, 'us-east-1')?.usd ?? 0;
}

function throughputOf(writes: number, reads: number, about: Stated): number {
  const [written, read] = [writeUnits(writes, about), readUnits(reads, about)];
  const millions = SECONDS_A_MONTH / MILLION;
  return millions * (written * dollars('ddb-od-write') + read * dollars('ddb-od-read'));
}

export const dynamodbTableClassMismatch = definePolicy({
  id: 'cost/dynamodb-table-class-mismatch',
  summary: 'A table is in the class that suits what it holds and serves.',
  why: 'Standard-IA asks less for storage and more for requests: above half the cost of requests, storage makes it the cheaper class, below it the dearer one.',
  fix: 'Set TableClass (table_class) to STANDARD_INFREQUENT_ACCESS for much that is rarely asked for, else to STANDARD; two changes are allowed in 30 days.',
  severity: 'info',
  capability: 'stores',
  topics: ['L6.5'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CostOptimization_TableClass.html',
      asOf: '2026-04',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.tableclasses.html',
      asOf: '2026-04',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: {
    standard: 'a table that mostly stores is in the class for tables that mostly serve',
    infrequent: 'a table that mostly serves is in the class for tables that mostly store',
  },
  check: (table, { workload, need, stated, report }) => {
    const tableClass = need(table.tableClass, 'its class');
    if (table.engine !== 'dynamodb' || tableClass === undefined) return;
    const about = workload?.stated ?? {};
    const storage = (stated('storedBytes') / BYTES_A_GB) * dollars('ddb-storage');
    const throughput = throughputOf(stated('meanWritesPerSecond'), stated('meanReadsPerSecond'), about);
    const even = limit('ddb-class-break-even').value;
    const percent = Math.round((100 * storage) / throughput);
    const actual = `storage is ${percent} % of requests`;
    if (tableClass === 'STANDARD' && percent > even)
      report({ messageId: 'standard', actual, expected: `STANDARD_INFREQUENT_ACCESS above ${even} %` });
    if (tableClass !== 'STANDARD' && percent < even)
      report({ messageId: 'infrequent', actual, expected: `STANDARD below ${even} %` });
  },
});
