import { feastSqliteOnlineStoreInProduction } from '../../../policies/reliability/feast-sqlite-online-store-in-production';
import { CONFIG_MAP, feastTwins, OPERATED, operated, repo } from '../../fixtures/feast';
import { runTwins, stating, twin } from '../../fixtures/twins';

const SQLITE = { messageId: 'sqlite', actual: 'sqlite', expected: 'a store that all servers share' };

runTwins(
  feastSqliteOnlineStoreInProduction,
  [
    ...feastTwins({ online_store: { type: 'sqlite', path: 'data/online.db' } }, {}, SQLITE),
    twin(
      OPERATED,
      {
        broken: operated({ onlineStore: { server: {} } }),
        mended: operated({ onlineStore: { persistence: { store: { type: 'redis', secretRef: { name: 'redis' } } } } }),
      },
      SQLITE,
    ),
  ],
  {
    passing: [
      {
        name: 'a trial by its own words',
        input: CONFIG_MAP.build(repo({ online_store: { type: 'sqlite' } })),
        workload: stating(CONFIG_MAP.address, { environment: 'other' }),
      },
    ],
  },
);
