import { factsOf, output, pulumi, saidBy, terraform } from '../engines';

const SCHEMA = 'databricks:index/schema:Schema';

test.each([
  [
    'Terraform',
    terraform({
      'databricks_grants.g': {
        schema: 'lake.curated',
        grant: [
          { principal: 'analysts', privileges: ['USE_SCHEMA', 'SELECT'] },
          { principal: 'loaders', privileges: ['MODIFY'] },
        ],
      },
    }),
  ],
  [
    'Pulumi',
    pulumi({
      g: [
        'databricks:index/grants:Grants',
        {
          schema: 'lake.curated',
          grants: [
            { principal: 'analysts', privileges: ['USE_SCHEMA', 'SELECT'] },
            { principal: 'loaders', privileges: ['MODIFY'] },
          ],
        },
      ],
    }),
  ],
])('everyone in a list of grants has one of their own, in %s', (_, graph) => {
  const each = (principal: string, actions: readonly string[]) => ({
    to: { text: 'lake.curated' },
    principals: [principal],
    actions,
    effect: 'allow',
    conditional: false,
  });

  expect(factsOf(graph, 'Grant').map(saidBy)).toEqual([
    each('analysts', ['USE_SCHEMA', 'SELECT']),
    each('loaders', ['MODIFY']),
  ]);
});

test('a single grant is one too, on whatever it refers to', () => {
  const graph = pulumi({
    s: [SCHEMA, { name: 'curated' }],
    g: [
      'databricks:index/grant:Grant',
      { schema: output(SCHEMA, 's', 'id'), principal: 'analysts', privileges: ['SELECT'] },
    ],
  });

  expect(factsOf(graph, 'Grant').map(({ to }) => to)).toEqual([{ address: expect.stringContaining('::s') }]);
});
