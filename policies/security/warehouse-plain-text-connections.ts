import { isUnknown } from '../../harness/read/graph';
import { definePolicy } from '../define';

/** The family of parameter groups from before 2025, which lets plain connections in unless told otherwise. */
const OPEN_BY_DEFAULT = 'redshift-1.0';

export const warehousePlainTextConnections = definePolicy({
  id: 'security/warehouse-plain-text-connections',
  summary: 'A cluster takes encrypted connections only.',
  why: 'A client without TLS sends its password and every row that it reads in the clear, and nobody notices.',
  fix: 'Set the parameter require_ssl to true in the parameter group of the cluster.',
  severity: 'warning',
  capability: 'warehouse',
  topics: ['L7.3'],
  sources: [
    { url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html', asOf: '2023-05' },
    { url: 'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html', asOf: null },
  ],
  on: 'WarehouseSettings',
  options: {},
  messages: { plain: 'clusters with this parameter group take connections without TLS' },
  check: ({ system, family, values }, { need, report }) => {
    if (system !== 'redshift') return;
    const written = isUnknown(values) ? values : values?.['require_ssl'];
    const byDefault = family === OPEN_BY_DEFAULT ? 'false' : 'true';
    const actual = (need(written, 'require_ssl') ?? byDefault).toLowerCase();
    if (actual !== 'true')
      report({ messageId: 'plain', actual: `require_ssl ${actual}`, expected: 'require_ssl true' });
  },
});
