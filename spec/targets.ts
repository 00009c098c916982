/** Complete alternatives to one another, each priced against the budget on its own. */
export const TARGETS = ['aws', 'gcp', 'azure'] as const;
export type Target = (typeof TARGETS)[number];
