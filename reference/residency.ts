import json from './residency.json';
import type { Provenance } from './row';

/** A point of Kenya's Data Protection Act 2019 or of its General Regulations 2021. Not legal advice. */
export interface ResidencyRow extends Provenance {
  /** The section or regulation. */
  readonly law: string;
  readonly says: string;
}

export type TransferBasis = keyof typeof json.transferBases;
export type TransferRule = keyof typeof json.transferRules;

const BASES: Readonly<Record<TransferBasis, ResidencyRow>> = json.transferBases;
const RULES: Readonly<Record<TransferRule, ResidencyRow>> = json.transferRules;
/** A row with its id. */
export interface InCountryRow extends ResidencyRow {
  readonly id: string;
}

const PURPOSES: ReadonlyMap<string, InCountryRow> = new Map(
  Object.entries<ResidencyRow>(json.inCountryPurposes).map(([id, row]) => [id, { id, ...row }]),
);

/** One of the four grounds on which personal data may leave Kenya (regulation 40). */
export function transferBasis(basis: TransferBasis): ResidencyRow {
  return BASES[basis];
}

export function transferRule(rule: TransferRule): ResidencyRow {
  return RULES[rule];
}

export function inCountryPurposes(): readonly string[] {
  return [...PURPOSES.keys()];
}

/** The row of a purpose that must keep a copy in Kenya (regulation 26), written in words or with hyphens. */
export function inCountryPurpose(purpose: string): InCountryRow | undefined {
  return PURPOSES.get(
    purpose
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-'),
  );
}
