import json from './function-runtimes.json';
import type { Provenance } from './row';

/** A runtime of functions that its provider patches no longer. */
interface EndedRuntime extends Provenance {
  readonly service: string;
  /** As the provider writes it. */
  readonly runtime: string;
  /** The day on which its support ended. */
  readonly ended: string;
}

const ROWS: Readonly<Record<string, EndedRuntime>> = json;

/** Undefined: it is supported, or nobody knows it here. */
export function endedRuntime(service: string, runtime: string): EndedRuntime | undefined {
  const id = `${service}/${runtime.toLowerCase()}`;
  return Object.hasOwn(ROWS, id) ? ROWS[id] : undefined;
}
