import typesByRegion from './aws-types-by-region.json';
import json from './regions.json';
import { type CloudProvider, checked, isCloudProvider, type Provenance } from './row';

interface WidenedRegion extends Provenance {
  readonly provider: string;
  readonly region: string;
  readonly country: string | null;
  readonly place: string;
  readonly continent: string;
  readonly multi?: boolean;
}

export interface Region extends WidenedRegion {
  readonly provider: CloudProvider;
  /** ISO 3166-1 alpha-2; null where data may lie in several countries. */
  readonly country: string | null;
  /** The city, state or country that the provider names. */
  readonly place: string;
  /** A Cloud Storage or BigQuery location that spans regions. */
  readonly multi?: boolean;
}

interface TypesOfRegion extends Provenance {
  readonly absent: readonly string[];
  readonly available: readonly string[];
}

const isRegion = (row: WidenedRegion): row is Region => isCloudProvider(row.provider);
const REGIONS = checked(Object.entries<WidenedRegion>(json), isRegion);
const TYPES: ReadonlyMap<string, TypesOfRegion> = new Map<string, TypesOfRegion>(Object.entries(typesByRegion));

/** Google Cloud prints locations in capitals, Azure also by display name: `EUROPE-WEST1`, `South Africa North`. */
const canonical = (name: string) => name.toLowerCase().replaceAll(' ', '');

/** Undefined for a region that Ramani does not know, which is not to say that there is none. */
export function region(provider: CloudProvider, name: string): Region | undefined {
  return REGIONS.find((row) => row.provider === provider && canonical(row.region) === canonical(name));
}

export function regionsOf(provider: CloudProvider): readonly Region[] {
  return REGIONS.filter((row) => row.provider === provider);
}

/** Whether CloudFormation has the type in the region; undefined where nobody asked. */
export function awsTypeAvailable(type: string, name: string): boolean | undefined {
  const types = TYPES.get(name);
  if (types?.absent.includes(type)) return false;
  return types?.available.includes(type) ? true : undefined;
}
