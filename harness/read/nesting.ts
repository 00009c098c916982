import { ReadError } from './read-error';

/** Far beyond what people and tools write, and shallow enough for readers to descend by plain recursion. */
export const DEEPEST_NESTING = 500;

/** How deep objects and lists are nested: 0 for a bare value. Counting stops one past the deepest allowed. */
export function nestingOf(value: unknown): number {
  let level = childrenOf(value);
  let depth = isContainer(value) ? 1 : 0;
  while (depth <= DEEPEST_NESTING && level.some(isContainer)) {
    level = level.flatMap(childrenOf);
    depth += 1;
  }
  return depth;
}

/** @throws ReadError, so that no reader overflows the stack. */
export function refuseDeepNesting(path: string, document: unknown): void {
  if (nestingOf(document) > DEEPEST_NESTING) {
    throw new ReadError(`${path}: nested more than ${DEEPEST_NESTING} levels deep: flatten it, or check what wrote it`);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function childrenOf(value: unknown): readonly unknown[] {
  return isContainer(value) ? Object.values(value) : [];
}
