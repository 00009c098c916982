/** Looking into JSON that nobody has checked yet. Only own keys count: a file may hold `__proto__` or `constructor`. */
export type Json = { readonly [key: string]: unknown };

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of keys; undefined where the path ends early. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((here, key) => (isJson(here) && Object.hasOwn(here, key) ? here[key] : undefined), value);
}

export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}

/** The elements of a list; of anything else, none. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function texts(value: unknown): readonly string[] {
  return items(value).filter((item) => typeof item === 'string');
}
