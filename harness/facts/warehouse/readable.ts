import { isUnknown } from '../../read/graph';
import type { Props } from '../props';

/** Whether a secret stands at one of these paths as plain text; one that a reader has hidden, or that is looked up, does not. */
export function isReadable(props: Props, ...paths: readonly string[]): boolean {
  return paths.some((path) => {
    const text = props.text(path);
    return text !== undefined && !isUnknown(text) && text !== '';
  });
}
