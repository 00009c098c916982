import { isLimitId, type LimitId } from './limits';
import { isPriceItem, type PriceItem } from './prices';
import { type CloudProvider, checked, isCloudProvider, isOneOf, type Provenance } from './row';
import json from './storage-classes.json';

/** How cold a storage class is, in words that hold on every provider. */
export const STORAGE_TIERS = ['hot', 'cool', 'cold', 'archive'] as const;
export type StorageTier = (typeof STORAGE_TIERS)[number];

/** What is paid for an object in the class; an absent one has no source. */
export interface ClassPrices<Item = PriceItem> {
  readonly storage: Item;
  readonly put?: Item;
  readonly get?: Item;
  readonly retrieval?: Item;
  readonly transition?: Item;
  readonly monitoring?: Item;
}

/** The limits that the numbers of a class come from. */
export interface ClassLimits<Id = LimitId> {
  readonly minimumDays?: Id;
  readonly minimumDaysBeforeTransition?: Id;
  readonly minimumBytes?: Id;
}

interface WidenedClass extends Provenance {
  readonly provider: string;
  readonly class: string;
  readonly tier: string;
  readonly rank: number;
  readonly minimumDays: number;
  readonly minimumDaysBeforeTransition: number;
  readonly minimumBytes: number;
  readonly readableAtOnce: boolean;
  readonly prices: ClassPrices<string>;
  readonly hierarchicalPrices?: ClassPrices<string>;
  readonly limits: ClassLimits<string>;
  readonly legacy?: boolean;
}

export interface StorageClass extends WidenedClass {
  readonly provider: CloudProvider;
  /** As templates spell it: `STANDARD_IA`, `NEARLINE`, `Cool`. */
  readonly class: string;
  readonly tier: StorageTier;
  /** Place in the provider's lifecycle waterfall: a transition goes to a higher rank only. */
  readonly rank: number;
  /** Days billed at least, however early the object is deleted or moved on. */
  readonly minimumDays: number;
  /** Days that an object must have been stored before a lifecycle rule may move it here. */
  readonly minimumDaysBeforeTransition: number;
  /** A smaller object is billed as this many bytes. */
  readonly minimumBytes: number;
  /** False where an object must first be restored, so no query engine can read it. */
  readonly readableAtOnce: boolean;
  readonly prices: ClassPrices;
  /** Azure: the prices of an account with a hierarchical namespace. */
  readonly hierarchicalPrices?: ClassPrices;
  readonly limits: ClassLimits;
  /** Still met in templates, no longer to be chosen. */
  readonly legacy?: boolean;
}

const isStorageTier = isOneOf(STORAGE_TIERS);

function isStorageClass(row: WidenedClass): row is StorageClass {
  return (
    isCloudProvider(row.provider) &&
    isStorageTier(row.tier) &&
    Object.values({ ...row.prices }).every(isPriceItem) &&
    Object.values({ ...row.hierarchicalPrices }).every(isPriceItem) &&
    Object.values({ ...row.limits }).every(isLimitId)
  );
}

const CLASSES = checked(Object.entries<WidenedClass>(json), isStorageClass);

/** Azure's tools write its tiers in any case; the others' words are exact. */
function isNamed(row: StorageClass, name: string): boolean {
  return row.provider === 'azure' ? row.class.toLowerCase() === name.toLowerCase() : row.class === name;
}

export function storageClass(provider: CloudProvider, name: string): StorageClass | undefined {
  return CLASSES.find((row) => row.provider === provider && isNamed(row, name));
}

/** The classes that a plan may choose, from hot to cold. */
export function classesOf(provider: CloudProvider): readonly StorageClass[] {
  return CLASSES.filter((row) => row.provider === provider && row.legacy !== true).sort((a, b) => a.rank - b.rank);
}
