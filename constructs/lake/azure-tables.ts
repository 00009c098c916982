import type { Catalog } from '@pulumi/databricks/catalog';
import type { ExternalLocation } from '@pulumi/databricks/externalLocation';
import { Permissions } from '@pulumi/databricks/permissions';
import type { Schema } from '@pulumi/databricks/schema';
import type { SqlEndpoint } from '@pulumi/databricks/sqlEndpoint';
import { SqlTable } from '@pulumi/databricks/sqlTable';
import * as pulumi from '@pulumi/pulumi';
import type { DatasetPlan, TargetPlan, ZonePlan } from '../../plan/platform-plan';
import type { Sensitivity } from '../../spec/lake';
import type { AzureFoundation } from '../shared/azure-foundation';
import type { Lake } from './azure';
import { createCatalog, createCredential, createLocation, createSchema } from './azure-catalog';
import { hidesColumns, openView, readersSchema, tableOf } from './azure-columns';
import type { Engine } from './azure-engine';
import { createJobs, createUpkeep, type UpkeepRunner } from './azure-jobs';
import { createPrincipal, grantAll, type Principal } from './azure-principals';
import { createWarehouse } from './azure-queries';

interface TablesProps {
  readonly foundation: AzureFoundation;
  readonly lake: Pick<Lake, 'zones'>;
  readonly engine: Pick<Engine, 'connector'>;
}

interface Home {
  readonly plan: TargetPlan;
  readonly foundation: AzureFoundation;
  readonly catalog: Catalog;
  readonly warehouse: SqlEndpoint;
  readonly upkeep: UpkeepRunner | undefined;
}

/** What is in the workspace: a schema a zone, a table a dataset, who may read it, and the jobs that keep it. */
export class Tables extends pulumi.ComponentResource {
  constructor(plan: TargetPlan, props: TablesProps, opts: pulumi.ComponentResourceOptions = {}) {
    super('ramani:lake:Tables', 'lake', {}, opts);
    const { foundation, lake, engine } = props;
    const warehouse = createWarehouse(plan, this);
    const credential = createCredential(plan, engine.connector, this);
    const places = plan.lake.zones.flatMap((zone) => {
      const built = lake.zones.find((one) => one.zone === zone.zone);
      return built === undefined ? [] : [{ zone, location: createLocation(plan, zone, built.uri, credential, this) }];
    });
    const catalog = createCatalog(plan, places[0]?.location, this);
    const upkeep = createUpkeep(plan, foundation, this);
    const home = { plan, foundation, catalog, warehouse, upkeep };
    const zones = places.map(({ zone, location }) => new Zone(home, zone, location, this));
    const readers = zones.flatMap((zone) => zone.readers);
    const principals = upkeep === undefined ? readers : [...readers, upkeep.principal];
    const used = principals.map((principal) => ({ principal, privileges: ['USE_CATALOG'] }));
    grantAll('lake', { catalog: catalog.name }, used, this);
    letQuery(warehouse, readers, this);
    this.registerOutputs();
  }
}

class Zone extends pulumi.ComponentResource {
  /** Everyone who may query it. */
  readonly readers: readonly Principal[];

  constructor(home: Home, zone: ZonePlan, location: ExternalLocation, tables: pulumi.Resource) {
    super('ramani:lake:ZoneTables', zone.origin, {}, { parent: tables });
    const schema = createSchema(home, zone.database.value, `Tables of the ${zone.zone} zone`, this);
    const open = hidesColumns(zone)
      ? createSchema(home, readersSchema(zone), `What every reader of the ${zone.zone} zone may see`, this)
      : undefined;
    const upkeep = zone.jobs.length === 0 ? undefined : home.upkeep;
    this.readers = createReaders({ ...home, upkeep }, zone, { schema, open }, this);
    for (const dataset of zone.datasets) new Dataset(home, zone, dataset, { schema, open, location }, this);
    if (upkeep !== undefined) {
      const onFiles = { principal: upkeep.principal, privileges: ['READ_FILES', 'WRITE_FILES'] };
      grantAll(`${zone.zone}-files`, { externalLocation: location.name }, [onFiles], this);
      createJobs(home.plan, zone, upkeep, this);
    }
    this.registerOutputs();
  }
}

interface Schemas {
  readonly schema: Schema;
  /** Of a zone that hides columns: that of the views without them. */
  readonly open: Schema | undefined;
}

class Dataset extends pulumi.ComponentResource {
  constructor(
    { plan, catalog, warehouse }: Home,
    zone: ZonePlan,
    dataset: DatasetPlan,
    { schema, open, location }: Schemas & { readonly location: ExternalLocation },
    parent: pulumi.Resource,
  ) {
    super('ramani:lake:DatasetTables', dataset.origin, {}, { parent });
    const shared = { catalogName: catalog.name, warehouseId: warehouse.id };
    const table = new SqlTable(
      dataset.name,
      { ...tableOf(zone, dataset), ...shared, schemaName: schema.name },
      { parent: this, dependsOn: [location] },
    );
    if (open !== undefined)
      new SqlTable(
        `${dataset.name}-open`,
        {
          name: dataset.name,
          comment: dataset.description,
          tableType: 'VIEW',
          viewDefinition: openView(plan, zone, dataset),
          ...shared,
          schemaName: open.name,
        },
        { parent: this, dependsOn: [table] },
      );
    this.registerOutputs();
  }
}

/** One who sees what is open to every reader and, where something is not, one who sees all of it. */
function createReaders(
  { plan, foundation, upkeep }: Home,
  zone: ZonePlan,
  { schema, open }: Schemas,
  parent: pulumi.Resource,
): readonly Principal[] {
  const create = (use: string, sensitivity: Sensitivity) => {
    const settings = { name: `${zone.zone}-${use}`, sensitivity, may: 'query' } as const;
    return createPrincipal(plan, settings, foundation, parent);
  };
  const reads = (principal: Principal) => ({ principal, privileges: ['USE_SCHEMA', 'SELECT'] });
  const keeps =
    upkeep === undefined ? [] : [{ principal: upkeep.principal, privileges: ['USE_SCHEMA', 'SELECT', 'MODIFY'] }];
  const reader = create('reader', open === undefined ? zone.sensitivity : 'none');
  if (open === undefined) {
    grantAll(zone.zone, { schema: schema.id }, [reads(reader), ...keeps], parent);
    return [reader];
  }
  const fullReader = create('full-reader', zone.sensitivity);
  grantAll(zone.zone, { schema: schema.id }, [reads(fullReader), ...keeps], parent);
  grantAll(`${zone.zone}-open`, { schema: open.id }, [reads(reader), reads(fullReader)], parent);
  return [reader, fullReader];
}

function letQuery(warehouse: SqlEndpoint, readers: readonly Principal[], parent: pulumi.Resource): void {
  const accessControls = readers.map((servicePrincipalName) => ({ servicePrincipalName, permissionLevel: 'CAN_USE' }));
  if (accessControls.length > 0)
    new Permissions('queries', { sqlEndpointId: warehouse.id, accessControls }, { parent });
}
