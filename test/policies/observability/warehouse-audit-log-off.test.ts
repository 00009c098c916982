import { terraform } from '../../../harness/testing/inputs';
import { PolicyTester } from '../../../harness/testing/policy-tester';
import { warehouseAuditLogOff } from '../../../policies/observability/warehouse-audit-log-off';

import { oneCloudformation } from '../../fixtures/one';
import { found, told } from '../../fixtures/warehouses';

const OFF = { messageId: 'off', actual: 'no audit log', expected: 'an audit log' };

PolicyTester.run(
  warehouseAuditLogOff,
  {
    passing: [
      {
        name: 'a cluster that logs, in CloudFormation',
        input: oneCloudformation('AWS::Redshift::Cluster', { LoggingProperties: { BucketName: 'logs' } }),
      },
      {
        name: 'a cluster with a logging resource of its own',
        input: terraform({
          'aws_redshift_cluster.main': { cluster_identifier: 'dwh' },
          'aws_redshift_logging.main': { cluster_identifier: 'dwh', log_destination_type: 'cloudwatch' },
        }),
      },
      ...told('namespace', 'logs of a namespace', { namespace_name: 'ns', log_exports: ['userlog', 'connectionlog'] }),
      ...told('warehouse', 'a warehouse that always knows', { name: 'WH' }),
    ],
    failing: [
      ...found('cluster', 'none', { cluster_identifier: 'dwh' }, OFF),
      ...found('namespace', 'none of a namespace', { namespace_name: 'ns' }, OFF),
    ],
  },
  { describe, it },
);
