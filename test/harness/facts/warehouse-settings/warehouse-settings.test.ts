import { isUnknown } from '../../../../harness/read/graph';
import { cloudFormation, onlyFact, terraform } from '../engines';

test('parameters by name, whatever the case of their letters', () => {
  const graph = terraform({
    'aws_redshift_parameter_group.g': { name: 'g', parameter: [{ name: 'Require_SSL', value: 'true' }] },
  });

  expect(onlyFact(graph, 'WarehouseSettings').values).toEqual({ require_ssl: 'true' });
});

test('a value that a parameter without a default gives stays unknown, and the others known', () => {
  const graph = cloudFormation({
    G: [
      'AWS::Redshift::ClusterParameterGroup',
      {
        Parameters: [
          { ParameterName: 'require_ssl', ParameterValue: { Ref: 'Ssl' } },
          { ParameterName: 'datestyle', ParameterValue: 'ISO' },
        ],
      },
    ],
  });
  const { values } = onlyFact(graph, 'WarehouseSettings');

  expect(values).toMatchObject({ datestyle: 'ISO' });
  expect(values !== undefined && !isUnknown(values) && isUnknown(values['require_ssl'])).toBe(true);
});
