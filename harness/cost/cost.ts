import type { Workload } from '../../policies/define';
import type { Fact, ObjectStore } from '../facts/facts';
import { resolve } from '../facts/read-facts';
import type { CostItem, Estimate, Unpriced } from '../report/result';
import { encryptionKeyCost } from './encryption-key';
import { total } from './estimate';
import { lakeTableCost } from './lake-table';
import { isPriced } from './line';
import { objectStoreCost } from './object-store';

export interface CostQuestion {
  readonly facts: readonly Fact[];
  readonly workloadOf: (fact: Fact) => Workload | undefined;
  /** How far stated volumes may be off, as a fraction of one. */
  readonly uncertainty: number;
}

/** What the facts of one input cost a month at the horizon: itemised, with what could not be priced. */
export function estimate({ facts, workloadOf, uncertainty }: CostQuestion): Estimate {
  const stores = facts.filter((fact): fact is ObjectStore => fact.kind === 'ObjectStore');
  const named = stores.map(({ address, name }) => ({ address, name: typeof name === 'string' ? name : undefined }));
  const regionOfStore = (address: string | undefined) => {
    const region = stores.find((store) => store.address === address)?.region;
    return typeof region === 'string' ? region : undefined;
  };
  const lines = facts.flatMap((fact): readonly (CostItem | Unpriced)[] => {
    switch (fact.kind) {
      case 'ObjectStore':
        return objectStoreCost(fact, workloadOf(fact), uncertainty);
      case 'LakeTable':
        return lakeTableCost(fact, workloadOf(fact), regionOfStore(resolve(fact.store, named)), uncertainty);
      case 'EncryptionKey':
        return encryptionKeyCost(fact);
      case 'Grant':
      case 'Estate':
        return [];
    }
  });
  return total(
    lines.filter(isPriced),
    lines.filter((one): one is Unpriced => !isPriced(one)),
  );
}
