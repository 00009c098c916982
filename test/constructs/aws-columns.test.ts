import { Match } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { closedColumns } from '../../constructs/lake/aws-columns';
import type { DatasetPlan, PartitionColumn } from '../../plan/platform-plan';
import { SENSITIVITIES } from '../../spec/lake';
import { datasetPlan, decided, zonePlan } from '../fixtures/target-plan';
import { awsPlan, build } from './aws-build';

const ORDERS = datasetPlan({
  columns: [
    { name: 'order_id', type: 'string', sensitivity: 'none' },
    { name: 'phone', type: 'string', sensitivity: 'personal' },
    { name: 'diagnosis', type: 'string', sensitivity: 'sensitive' },
    { name: 'amount', type: 'decimal(12,2)', sensitivity: 'financial' },
  ],
});
const COUNTIES = datasetPlan({ name: 'counties', columns: [{ name: 'county', type: 'string' }] });
const BORN: PartitionColumn = {
  name: 'born_at_year',
  column: 'born_at',
  grain: 'year',
  type: 'int',
  sensitivity: 'personal',
};
const CUSTOMER: PartitionColumn = {
  name: 'customer_id',
  column: 'customer_id',
  type: 'string',
  sensitivity: 'personal',
};

function lakeOf(...datasets: readonly DatasetPlan[]) {
  return build(awsPlan({ lake: { scanLimitBytes: decided(100e9), zones: [zonePlan({ datasets })] } })).lake;
}

const lake = lakeOf(ORDERS, COUNTIES);

/** What Lake Formation grants to a role: permissions and on what. */
function grantedTo(role: string, template = lake): readonly unknown[] {
  return Object.values(template.findResources('AWS::LakeFormation::PrincipalPermissions')).flatMap(({ Properties }) => {
    const { Principal, Permissions, Resource } = Properties;
    return Principal.DataLakePrincipalIdentifier['Fn::GetAtt'][0] === role ? [{ Permissions, ...Resource }] : [];
  });
}

interface Statement {
  readonly Sid: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** What a role may do by policies of its own. */
function statementsOf(role: string): readonly Statement[] {
  const { Policies = [] } = lake.findResources('AWS::IAM::Role')[role]?.Properties ?? {};
  return Policies.flatMap(
    ({ PolicyDocument }: { PolicyDocument: { Statement: Statement[] } }) => PolicyDocument.Statement,
  );
}

const DATABASE = { CatalogId: '111111111111', DatabaseName: { Ref: 'LakeCuratedDatabase' } };
const DESCRIBE = {
  Permissions: ['DESCRIBE'],
  Database: { CatalogId: '111111111111', Name: { Ref: 'LakeCuratedDatabase' } },
};

describe('who reads which column', () => {
  test('is for Lake Formation alone to say: new tables are opened to nobody, and files are handed out by its own role', () => {
    lake.hasResourceProperties('AWS::Glue::Database', { DatabaseInput: { CreateTableDefaultPermissions: [] } });
    lake.hasResourceProperties('AWS::LakeFormation::Resource', {
      ResourceArn: { 'Fn::GetAtt': ['LakeCuratedStore', 'Arn'] },
      RoleArn: { 'Fn::GetAtt': ['LakeCuratedLocationRole', 'Arn'] },
      UseServiceLinkedRole: false,
      HybridAccessEnabled: false,
    });
    lake.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Service: ['glue.amazonaws.com', 'lakeformation.amazonaws.com'] },
            Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } },
          },
        ],
      },
    });
    expect(JSON.stringify(statementsOf('LakeCuratedLocationRole'))).not.toContain('"Resource":"*"');
  });

  test("leaves the account's settings, which are everybody's, alone", () => {
    lake.resourceCountIs('AWS::LakeFormation::DataLakeSettings', 0);
  });

  test('is, for a reader, all but those with people in them', () => {
    expect(grantedTo('LakeCuratedReaderRole')).toEqual([
      DESCRIBE,
      {
        Permissions: ['SELECT'],
        TableWithColumns: {
          ...DATABASE,
          Name: { Ref: 'LakeCuratedTableOrders' },
          ColumnWildcard: { ExcludedColumnNames: ['phone', 'diagnosis'] },
        },
      },
      { Permissions: ['SELECT'], Table: { ...DATABASE, Name: { Ref: 'LakeCuratedTableCounties' } } },
    ]);
  });

  test('is all of them for a full reader, whom a zone without closed columns does not have', () => {
    expect(grantedTo('LakeCuratedFullReaderRole')).toEqual([
      DESCRIBE,
      { Permissions: ['SELECT'], Table: { ...DATABASE, TableWildcard: {} } },
    ]);
    expect(lakeOf(COUNTIES).findResources('AWS::IAM::Role')).not.toHaveProperty('LakeCuratedFullReaderRole');
  });

  test('counts columns that became folders, and what is made of a personal date', () => {
    const partition = decided([BORN, CUSTOMER]);

    expect(closedColumns({ ...COUNTIES, partition })).toEqual(['born_at_year', 'customer_id']);
    // Where the day of a date is no column, a grant that names it is refused.
    expect(closedColumns({ ...COUNTIES, partition, tableFormat: decided('iceberg') })).toEqual(['customer_id']);
  });

  test('names columns of the table only, whatever their sensitivity, and every closed one', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 10 });
    const column = (name: string) =>
      fc.record({ name: fc.constant(name), sensitivity: fc.constantFrom(...SENSITIVITIES) });

    fc.assert(
      fc.property(
        names.chain((all) => fc.tuple(...all.map(column))),
        (found) => {
          const columns = found.map((one) => ({ ...one, type: 'string' }));
          const closed = closedColumns(datasetPlan({ columns }));

          for (const { name, sensitivity } of found)
            expect(closed.includes(name)).toBe(['personal', 'sensitive'].includes(sensitivity));
          expect(closed.length).toBeLessThanOrEqual(found.length);
        },
      ),
    );
  });
});

describe('a role that reads', () => {
  test.each(['LakeCuratedReaderRole', 'LakeCuratedFullReaderRole'])(
    '%s is taken by those of the account alone whose own policies say so, and reads tables, never files',
    (role) => {
      const { Properties } = lake.findResources('AWS::IAM::Role')[role] ?? {};

      expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' } },
      ]);
      expect(Properties.ManagedPolicyArns).toEqual([{ Ref: 'LakeCuratedReadOnly' }]);
      expect(JSON.stringify(statementsOf(role))).not.toContain('LakeCuratedStore');
    },
  );

  test.each([
    ['LakeCuratedReaderRole', 'LakeCuratedReaderWorkgroup', 'curated-reader'],
    ['LakeCuratedFullReaderRole', 'LakeCuratedFullReaderWorkgroup', 'curated-full-reader'],
  ])('%s queries through a workgroup of its own, and sees the results of no other', (role, workgroup, folder) => {
    const statements = statementsOf(role);
    const about = (service: string) =>
      statements.filter(({ Action }) => JSON.stringify(Action).includes(`"${service}:`));

    lake.hasResourceProperties('AWS::Athena::WorkGroup', {
      Name: `duka-prod-${folder}`,
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 100e9,
        ResultConfiguration: {
          OutputLocation: { 'Fn::Join': ['', ['s3://', { Ref: 'LakeQueriesResults' }, `/${folder}/`]] },
        },
      },
    });
    expect(JSON.stringify(about('athena'))).toContain(`workgroup/",{"Ref":"${workgroup}"}`);
    const objects = about('s3').filter(({ Sid }) => Sid === 'Results');
    expect(objects.map(({ Resource }) => JSON.stringify(Resource))).toEqual([
      expect.stringContaining(`["LakeQueriesResults","Arn"]},"/${folder}/*"`),
    ]);
    expect(about('s3').find(({ Sid }) => Sid === 'List')?.Condition).toEqual({
      StringLike: { 's3:prefix': `${folder}/*` },
    });
    expect(
      about('s3')
        .flatMap(({ Action }) => Action)
        .filter((action) => /Delete|Put(?!Object$)/.test(action)),
    ).toEqual([]);
  });
});

describe('what writes', () => {
  const WRITES = ['ALTER', 'DELETE', 'DESCRIBE', 'INSERT', 'SELECT'];

  test('may register partitions and commit, in its own location and once that is registered', () => {
    expect(grantedTo('LakeCuratedWriterRole')).toEqual([
      DESCRIBE,
      { Permissions: WRITES, Table: { ...DATABASE, TableWildcard: {} } },
      {
        Permissions: ['DATA_LOCATION_ACCESS'],
        DataLocation: { CatalogId: '111111111111', ResourceArn: { 'Fn::GetAtt': ['LakeCuratedStore', 'Arn'] } },
      },
    ]);
    lake.hasResource('AWS::LakeFormation::PrincipalPermissions', {
      Properties: { Permissions: ['DATA_LOCATION_ACCESS'] },
      DependsOn: ['LakeCuratedLocation'],
    });
    lake.hasResourceProperties('AWS::IAM::Role', {
      RoleName: 'duka-prod-curated-writer',
      ManagedPolicyArns: [{ Ref: 'LakeCuratedReadWrite' }],
    });
  });

  test('or tends the tables may do so with these alone, and waits for its grants', () => {
    const upkeep = decided({
      compactEveryHours: 1,
      smallFilesADay: 1440,
      keepSnapshotsDays: 5,
      removeOrphansAfterDays: 4,
      by: 'table-optimizer',
    } as const);
    const tended = lakeOf({ ...ORDERS, tableFormat: decided('iceberg'), upkeep }, COUNTIES);

    expect(grantedTo('LakeCuratedUpkeepRole', tended)).toContainEqual({
      Permissions: WRITES,
      Table: { ...DATABASE, Name: { Ref: 'LakeCuratedTableOrders' } },
    });
    expect(JSON.stringify(grantedTo('LakeCuratedUpkeepRole', tended))).not.toMatch(/TableWildcard|Counties/);
    tended.allResources('AWS::Glue::TableOptimizer', {
      DependsOn: Match.arrayWith(['LakeCuratedUpkeepGrantsTableOrders']),
    });
  });
});
