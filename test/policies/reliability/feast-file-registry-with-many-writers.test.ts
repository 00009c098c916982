import { feastFileRegistryWithManyWriters } from '../../../policies/reliability/feast-file-registry-with-many-writers';
import { feastTwins, OPERATED, operated } from '../../fixtures/feast';
import { runTwins, twin } from '../../fixtures/twins';

const FILE = { messageId: 'file', actual: 'file', expected: 'sql' };
const SQL = { store: { type: 'sql', secretRef: { name: 'registry' } } };

runTwins(feastFileRegistryWithManyWriters, [
  ...feastTwins({ registry: { path: 's3://features/registry.db' } }, {}, FILE),
  twin(
    OPERATED,
    {
      broken: operated({ registry: { local: { persistence: { file: { path: 's3://features/registry.db' } } } } }),
      mended: operated({ registry: { local: { persistence: SQL } } }),
    },
    FILE,
  ),
]);
