import { isUnknown } from '../read/graph';
import type { Maybe } from './facts';
import type { Props } from './props';

/** The region in lower case without spaces ("South Africa North" is southafricanorth), from the property or the input. */
export function regionOf(props: Props, property?: string): Maybe<string> | undefined {
  // A plan prints the provider's answer as known after apply, beside the region that the provider is set to.
  const written = property === undefined ? undefined : props.withoutComputed(property).text(property);
  if (isUnknown(written)) return written;
  return (
    (written ?? props.resource.region)?.toLowerCase().replaceAll(' ', '') ?? {
      unknown: 'the input does not name the region',
    }
  );
}
