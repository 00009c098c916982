import type { Orchestrator } from '../facts';
import type { Vocabulary } from '../vocabulary';
import { composerRows } from './composer';
import { mwaaRows } from './mwaa';

export const orchestrator: Vocabulary<Orchestrator> = {
  rows: [...mwaaRows, ...composerRows],
  fact: (base, attributes) => ({ kind: 'Orchestrator', ...base, ...attributes }),
};
