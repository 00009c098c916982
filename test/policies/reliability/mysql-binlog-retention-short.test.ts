import { mysqlBinlogRetentionShort } from '../../../policies/reliability/mysql-binlog-retention-short';
import { parameterTwins } from '../../fixtures/parameters';
import { runTwins } from '../../fixtures/twins';

runTwins(
  mysqlBinlogRetentionShort,
  parameterTwins(
    'mysql8.0',
    { binlog_expire_logs_seconds: '86400' },
    { binlog_expire_logs_seconds: '604800' },
    { messageId: 'short', actual: '86400 s', expected: '604800 s' },
  ),
);
