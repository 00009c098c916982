import type { Workload } from '../../policies/define';
import type { Fact, FactKind, ObjectStore } from '../facts/facts';
import { directoryOf, lookUp } from '../facts/link';
import type { Estimate, Unpriced } from '../report/result';
import { batchJobCost } from './batch-job';
import { encryptionKeyCost } from './encryption-key';
import { total } from './estimate';
import { lakeTableCost } from './lake-table';
import { billerOf, isPriced, type Lines, type PriceOf } from './line';
import { objectStoreCost } from './object-store';

export interface CostQuestion {
  readonly facts: readonly Fact[];
  readonly workloadOf: (fact: Fact) => Workload | undefined;
  /** How far stated volumes may be off, as a fraction of one. */
  readonly uncertainty: number;
  /** The prices of reference/ if absent. */
  readonly priceOf?: PriceOf;
}

/** Kinds for which nothing is billed. */
const FREE: ReadonlySet<FactKind> = new Set([
  'ColumnAccess',
  'CatalogDefaults',
  'NamedQuery',
  'Grant',
  'Estate',
] satisfies FactKind[]);

type Missing = Omit<Unpriced, 'address'>;

/** What is billed and has no model yet. */
const UNMODELLED: Readonly<Partial<Record<FactKind, Missing>>> = {
  Crawler: { what: 'crawler runs', why: 'how long a run takes is not stated' },
  TableUpkeep: { what: 'table upkeep', why: 'how long a run takes is not stated' },
  EgressPath: { what: 'the way out of the network', why: 'how many gigabytes leave by it is not stated' },
};

/** `KeyValueTable` is a key value table. */
function unmodelled(kind: FactKind): Missing {
  const what = kind.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
  return UNMODELLED[kind] ?? { what, why: 'its cost has no model yet' };
}

/** What the facts of one input cost a month at the horizon: itemised, with what could not be priced. */
export function estimate({ facts, workloadOf, uncertainty, priceOf }: CostQuestion): Estimate {
  const bill = billerOf(uncertainty, priceOf);
  const stores = facts.filter((fact): fact is ObjectStore => fact.kind === 'ObjectStore');
  const directory = directoryOf(stores);
  const regions = new Map(stores.map(({ address, region }) => [address, region]));
  const regionOfStore = (address: string | undefined) => {
    const region = address === undefined ? undefined : regions.get(address);
    return typeof region === 'string' ? region : undefined;
  };
  const withTables = new Set(
    facts.map((fact) => (fact.kind === 'LakeTable' ? lookUp(fact.store, directory) : undefined)),
  );
  const lines = facts.flatMap((fact): Lines => {
    switch (fact.kind) {
      case 'ObjectStore':
        return objectStoreCost(fact, workloadOf(fact), bill, withTables.has(fact.address));
      case 'LakeTable':
        return lakeTableCost(fact, workloadOf(fact), regionOfStore(lookUp(fact.store, directory)), bill);
      case 'BatchJob':
        return batchJobCost(fact, workloadOf(fact), bill);
      case 'QueryWorkgroup':
        return fact.billedBy === 'scan'
          ? []
          : [
              {
                address: fact.address,
                what: 'hours of machines',
                why: 'for how long queries keep them up is not stated',
              },
            ];
      case 'EncryptionKey':
        return encryptionKeyCost(fact, bill);
      case 'StoreEndpoint':
        // A route through a gateway is free.
        return fact.gateway === true
          ? []
          : [{ address: fact.address, what: 'endpoint', why: 'no price of an interface by the hour has a source' }];
      default:
        return FREE.has(fact.kind) ? [] : [{ address: fact.address, ...unmodelled(fact.kind) }];
    }
  });
  return total(
    lines.filter(isPriced),
    lines.filter((one): one is Unpriced => !isPriced(one)),
  );
}
