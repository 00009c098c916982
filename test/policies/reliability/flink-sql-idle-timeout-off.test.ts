import { flinkSqlIdleTimeoutOff } from '../../../policies/reliability/flink-sql-idle-timeout-off';
import { applicationTwins, STATEMENT } from '../../fixtures/processors';
import { runTwins, terraformShape, twin } from '../../fixtures/twins';

const settings = (own: Readonly<Record<string, string>>) => ({
  groups: { sql: { 'table.exec.state.ttl': '3 d', ...own } },
});

runTwins(flinkSqlIdleTimeoutOff, [
  ...applicationTwins(settings({}), settings({ 'table.exec.source.idle-timeout': '30 s' }), {
    messageId: 'off',
    actual: 'off, by default',
    expected: 'a timeout',
  }),
  twin(
    terraformShape(STATEMENT[0]),
    {
      broken: { statement: 'SELECT 1', properties: { 'sql.tables.scan.idle-timeout': '0 s' } },
      mended: { statement: 'SELECT 1' },
    },
    { messageId: 'off', actual: '0 s', expected: 'a timeout' },
  ),
]);
