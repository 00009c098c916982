import { isUnknown } from '../../read/graph';
import type { Texts } from '../facts';

function isName(text: string | undefined): text is string {
  return text?.startsWith('--') === true;
}

/** `compact --tables orders --dry` by name; a text without one by its place, a name without a text with an empty one. */
export function commandLine(args: readonly string[]): Texts {
  const entries = args.flatMap((text, place): (readonly [string, string])[] => {
    const [before, after] = [args[place - 1], args[place + 1]];
    const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(text) ?? [];
    if (name !== undefined && value !== undefined) return [[name, value]];
    if (isName(text)) return [[text, isName(after) ? '' : (after ?? '')]];
    return isName(before) && !before.includes('=') ? [] : [[String(place), text]];
  });
  return Object.fromEntries(entries);
}

/** Spark's settings as they stand on a command line: `--conf` once, with all that are known. */
export function sparkConf(properties: Texts): Texts {
  const known = Object.entries(properties).filter(([, value]) => !isUnknown(value));
  return known.length === 0 ? {} : { '--conf': known.map(([name, value]) => `${name}=${value}`).join(' --conf ') };
}
