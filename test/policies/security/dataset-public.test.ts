import { PolicyTester } from '../../../harness/testing/policy-tester';
import { datasetPublic } from '../../../policies/security/dataset-public';
import { found, told } from '../../fixtures/warehouses';

const EXPECTED = 'named groups and service accounts';

PolicyTester.run(
  datasetPublic,
  {
    passing: [
      ...told('dataset', 'a group', {
        dataset_id: 'd',
        access: [{ role: 'READER', group_by_email: 'a@duka.example' }],
      }),
      ...told('datasetMember', 'a service account', { dataset_id: 'd', member: 'serviceAccount:a@b', role: 'roles/x' }),
    ],
    failing: [
      ...found(
        'dataset',
        'a special group',
        { dataset_id: 'd', access: [{ role: 'READER', special_group: 'allAuthenticatedUsers' }] },
        { messageId: 'everyone', actual: 'allAuthenticatedUsers', expected: EXPECTED },
      ),
      ...found(
        'datasetAccess',
        'an entry of its own',
        { dataset_id: 'd', role: 'READER', special_group: 'allAuthenticatedUsers' },
        { messageId: 'everyone', actual: 'allAuthenticatedUsers', expected: EXPECTED },
      ),
      ...found(
        'datasetMember',
        'a member',
        { dataset_id: 'd', member: 'allUsers', role: 'roles/bigquery.dataViewer' },
        { messageId: 'everyone', actual: 'allUsers', expected: EXPECTED },
      ),
    ],
  },
  { describe, it },
);
