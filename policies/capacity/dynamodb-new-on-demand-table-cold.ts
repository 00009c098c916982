import { limit } from '../../reference/limits';
import { readUnits, writeUnits } from '../capacity-units';
import { definePolicy } from '../define';

export const dynamodbNewOnDemandTableCold = definePolicy({
  id: 'capacity/dynamodb-new-on-demand-table-cold',
  summary: 'A new on-demand table is warm enough for its first peak.',
  why: 'A new on-demand table serves 4,000 writes and 12,000 reads a second and doubles only over half an hour: a launch or a backfill above that is throttled.',
  fix: 'Set WarmThroughput (warm_throughput) to the expected peak before the launch.',
  severity: 'warning',
  capability: 'stores',
  topics: ['L6.6'],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput-scenarios.html',
      asOf: '2026-04',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html',
      asOf: '2026-04',
    },
  ],
  on: 'KeyValueTable',
  options: {},
  messages: { cold: 'the peak of {{what}} is above what the table serves from its first second' },
  check: (table, { workload, need, stated, report }) => {
    if (table.engine !== 'dynamodb' || need(table.billing, 'how it is billed') !== 'on-demand') return;
    const about = workload?.stated ?? {};
    const sides = [
      {
        what: 'writes',
        peak: writeUnits(stated('peakWritesPerSecond'), about),
        start: limit('ddb-on-demand-start-writes').value,
        warm: table.warmWriteUnits,
      },
      {
        what: 'reads',
        peak: readUnits(about.peakReadsPerSecond ?? 0, about),
        start: limit('ddb-on-demand-start-reads').value,
        warm: table.warmReadUnits,
      },
    ];
    for (const { what, peak, start, warm } of sides) {
      const served = Math.max(start, need(warm, 'its warm throughput') ?? 0);
      if (peak > served)
        report({ messageId: 'cold', data: { what }, actual: `${peak} units/s`, expected: `at most ${served} units/s` });
    }
  },
});
