import { flinkSqlStateNeverCleaned } from '../../../policies/capacity/flink-sql-state-never-cleaned';
import { applicationTwins, STATEMENT } from '../../fixtures/processors';
import { bridgedTwins, runTwins, terraformShape, twin } from '../../fixtures/twins';

const NEVER = { messageId: 'never', actual: 'never, by default', expected: 'a time to live' };
const settings = (own: Readonly<Record<string, string>>) => ({
  groups: { sql: { 'table.exec.mini-batch.enabled': 'true', ...own } },
});
const join = { statement: 'INSERT INTO paid SELECT * FROM orders JOIN payments ON orders.id = payments.id' };

runTwins(
  flinkSqlStateNeverCleaned,
  [
    ...applicationTwins(settings({}), settings({ 'table.exec.state.ttl': '3 d' }), NEVER),
    ...bridgedTwins(
      ...STATEMENT,
      { broken: join, mended: { statement: 'INSERT INTO a SELECT * FROM orders WHERE total > 0' } },
      NEVER,
    ),
    twin(
      terraformShape(STATEMENT[0]),
      {
        broken: { ...join, properties: { 'sql.state-ttl': '0 ms' } },
        mended: { ...join, properties: { 'sql.state-ttl': '3 d' } },
      },
      { ...NEVER, actual: '0 ms' },
      { name: 'never, by its own words' },
    ),
  ],
  {
    passing: [
      {
        name: 'a window, which ends',
        input: terraformShape(STATEMENT[0]).build({
          statement:
            'SELECT COUNT(*) FROM TABLE(TUMBLE(TABLE c, DESCRIPTOR(t), INTERVAL 1 HOUR)) GROUP BY window_start',
        }),
      },
    ],
  },
);
