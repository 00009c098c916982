import { factsOf, onlyFact, pulumi, saidBy, terraform } from '../engines';

const VIEW = 'SELECT `order_id`, county FROM `lake`.`curated`.`orders`';

test.each([
  ['Terraform', terraform({ 'databricks_sql_table.v': { table_type: 'VIEW', view_definition: VIEW } })],
  ['Pulumi', pulumi({ v: ['databricks:index/sqlTable:SqlTable', { tableType: 'VIEW', viewDefinition: VIEW }] })],
])('a view names the columns that its readers see, in %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'ColumnAccess'))).toEqual({
    table: { text: 'orders' },
    database: 'curated',
    columns: ['order_id', 'county'],
  });
});

test.each(['SELECT * FROM lake.curated.orders', 'SELECT count(*) FROM a.b JOIN a.c USING (id)'])(
  '%s closes no column that one could name',
  (view_definition) => {
    expect(factsOf(terraform({ 'databricks_sql_table.v': { view_definition } }), 'ColumnAccess')).toEqual([]);
  },
);
