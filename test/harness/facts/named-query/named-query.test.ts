import { cloudFormation, onlyFact, output, pulumi, saidBy, terraform } from '../engines';

const text = "CREATE TABLE t WITH (partitioned_by = ARRAY['dt']) AS SELECT 1";
const EXPECTED = { name: 'first-load', database: 'lake', text, engine: 'athena' };
const DATABASE = 'aws:glue/catalogDatabase:CatalogDatabase';

test.each([
  [
    'CloudFormation',
    cloudFormation({ Q: ['AWS::Athena::NamedQuery', { Name: 'first-load', Database: 'lake', QueryString: text }] }),
  ],
  ['Terraform', terraform({ 'aws_athena_named_query.q': { name: 'first-load', database: 'lake', query: text } })],
  [
    'Pulumi',
    pulumi({
      lake: [DATABASE, { name: 'lake' }],
      q: [
        'aws:athena/namedQuery:NamedQuery',
        { name: 'first-load', database: output(DATABASE, 'lake', 'name'), query: text },
      ],
    }),
  ],
])('one query is the same fact from %s', (_, graph) => {
  expect(saidBy(onlyFact(graph, 'NamedQuery'))).toEqual(EXPECTED);
});

test('a reference inside the text is spelt, so that the rest can be read', () => {
  const QueryString = { 'Fn::Sub': `CREATE TABLE t WITH (external_location = 's3://\${B}/t') AS SELECT 1` };
  const graph = cloudFormation({ B: ['AWS::S3::Bucket', {}], Q: ['AWS::Athena::NamedQuery', { QueryString }] });

  expect(onlyFact(graph, 'NamedQuery').text).toMatch(/^CREATE TABLE t WITH \(external_location = 's3:\/\/\$\{B/);
});
