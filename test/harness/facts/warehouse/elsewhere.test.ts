import { after, onlyFact, pulumi, terraform } from '../engines';

test.each([
  ['what nobody set', {}, 600, true],
  ['the number that the provider prints for it', { auto_suspend: -1 }, 600, true],
  ['never', { auto_suspend: 0 }, 0, false],
  ['a minute', { auto_suspend: 60 }, 60, false],
])('a warehouse of Snowflake suspends after %s', (_, properties, autoSuspendSeconds, autoSuspendDefault) => {
  const graph = terraform({ 'snowflake_warehouse.w': { name: 'WH', ...properties } });

  expect(onlyFact(graph, 'Warehouse')).toMatchObject({ autoSuspendSeconds, autoSuspendDefault });
});

test('the addresses of all firewall rules are those of the workspace of Synapse', () => {
  const rule = (address: string) => ({
    synapse_workspace_id: after('azurerm_synapse_workspace.w.id', 'azurerm_synapse_workspace.w'),
    start_ip_address: address,
    end_ip_address: address,
  });
  const graph = terraform({
    'azurerm_synapse_workspace.w': { name: 'w' },
    'azurerm_synapse_firewall_rule.a': rule('41.90.1.1'),
    'azurerm_synapse_firewall_rule.b': rule('41.90.1.2'),
  });

  expect(onlyFact(graph, 'Warehouse')).toMatchObject({
    public: true,
    allowed: [
      { from: '41.90.1.1', to: '41.90.1.1' },
      { from: '41.90.1.2', to: '41.90.1.2' },
    ],
  });
});

test('a pool of Synapse is encrypted only where somebody says so, in its own words or beside it', () => {
  const pool = { sqlPoolName: 'dwh', workspaceName: 'w' };
  const beside = { sqlPoolName: 'dwh', workspaceName: 'w', status: 'Enabled' };

  expect(onlyFact(terraform({ 'azurerm_synapse_sql_pool.p': { name: 'p' } }), 'Warehouse').encrypted).toBe(false);
  expect(
    onlyFact(
      pulumi({
        p: ['azure-native:synapse:SqlPool', pool],
        t: ['azure-native:synapse:SqlPoolTransparentDataEncryption', beside],
      }),
      'Warehouse',
    ).encrypted,
  ).toBe(true);
});

test('azapi writes the same workspace in its own form', () => {
  const graph = terraform({
    'azapi_resource.w': {
      type: 'Microsoft.Synapse/workspaces@2021-06-01',
      name: 'w',
      body: { properties: { publicNetworkAccess: 'Disabled' } },
    },
  });

  expect(onlyFact(graph, 'Warehouse')).toMatchObject({ system: 'synapse-workspace', public: false });
});
