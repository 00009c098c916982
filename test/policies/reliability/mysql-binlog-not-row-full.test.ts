import { mysqlBinlogNotRowFull } from '../../../policies/reliability/mysql-binlog-not-row-full';
import { parameterTwins } from '../../fixtures/parameters';
import { runTwins } from '../../fixtures/twins';

runTwins(mysqlBinlogNotRowFull, [
  ...parameterTwins(
    'mysql8.0',
    { binlog_format: 'MIXED', binlog_row_image: 'FULL' },
    { binlog_format: 'ROW', binlog_row_image: 'FULL' },
    { messageId: 'part', actual: 'MIXED', expected: 'ROW' },
  ),
]);
