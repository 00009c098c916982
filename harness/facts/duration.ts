import type { Attribute } from './facts';
import { mapKnown } from './maybe';
import type { Props } from './props';

/** Google's `86400s` and `3.5s`, in seconds. */
export function googleSeconds(props: Props, path: string): Attribute<number> {
  return mapKnown(props.text(path), (text) => {
    const seconds = /^(\d+(?:\.\d+)?)s$/.exec(text)?.[1];
    return seconds === undefined ? { unknown: `"${text}" is no number of seconds` } : Number(seconds);
  });
}
