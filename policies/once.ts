/** Computes what a list gives only once: `all` hands out the same list to every check of one input. */
export function once<T extends object, R>(compute: (list: T) => R): (list: T) => R {
  const known = new WeakMap<T, { readonly result: R }>();
  return (list) => {
    const found = known.get(list) ?? { result: compute(list) };
    known.set(list, found);
    return found.result;
  };
}
