import type { LakeTable, ObjectStore } from '../harness/facts/facts';
import type { Zone } from '../spec/lake';

/** What people call the stages of a lake. */
const WORDS: readonly (readonly [Zone, readonly string[]])[] = [
  ['landing', ['landing', 'ingest', 'ingestion', 'inbox', 'incoming']],
  ['raw', ['raw', 'bronze', 'source']],
  ['curated', ['curated', 'clean', 'cleaned', 'cleansed', 'silver', 'conformed', 'refined', 'trusted', 'processed']],
  ['serving', ['serving', 'gold', 'mart', 'marts', 'analytics', 'reporting', 'consumption', 'presentation']],
];

function wordsOf(text: string): readonly string[] {
  const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return apart.split(/[^a-z]+/);
}

function stageIn(text: string): Zone | undefined {
  const words = wordsOf(text);
  return WORDS.find(([, known]) => words.some((word) => known.includes(word)))?.[0];
}

/** By the first of a table's database, location and name that holds such a word. */
export function stageOf({ database, location, name }: LakeTable): Zone | undefined {
  return [database, location, name]
    .flatMap((text) => (typeof text === 'string' ? [text] : []))
    .flatMap((text) => stageIn(text) ?? [])[0];
}

const SCRATCH = ['tmp', 'temp', 'temporary', 'scratch', 'spill', 'shuffle', 'transient'];
/** Where Athena writes what queries answer, by the names that people give it. */
const RESULTS = /\b(athena|query) (query )?(results?|output)\b/;

/** Whether a store's name says that nobody misses its objects. */
export function isScratch({ name, address }: ObjectStore): boolean {
  const words = wordsOf(typeof name === 'string' ? name : (address.split(/\.|::/).at(-1) ?? ''));
  return words.some((word) => SCRATCH.includes(word)) || RESULTS.test(words.join(' '));
}
