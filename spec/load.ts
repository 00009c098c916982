import { join } from 'node:path';
import { type ParseResult, parsePlatform } from './parse';
import { look, readSource, refusal } from './source';

/** A platform file, or the `platform.yaml` of a folder, with the overlay of an environment over it. */
export function loadPlatform(path: string, environment?: string): ParseResult {
  const found = look(path);
  if (found === 'ENOENT') return refusal(path, 'there is no such file or folder; name a platform file or its folder');
  const folder = typeof found !== 'string' && found.isDirectory();
  const main = folder ? join(path, 'platform.yaml') : path;
  if (folder && look(main) === 'ENOENT')
    return refusal(path, 'found a folder without a platform.yaml; `ramani init` writes one');
  const base = readSource(main);
  if ('problems' in base) return base;
  if (environment === undefined) return parsePlatform(base);

  const over = main.replace(/(\.ya?ml|\.json)?$/, (ending) => `.${environment}${ending === '' ? '.yaml' : ending}`);
  if (look(over) !== 'ENOENT') {
    const overlay = readSource(over);
    return 'problems' in overlay ? overlay : parsePlatform(base, overlay);
  }
  const parsed = parsePlatform(base);
  if ('problems' in parsed || parsed.spec.environment === environment) return parsed;
  return refusal(
    main,
    `is environment "${parsed.spec.environment}", and there is no ${over}; write one, or leave out --environment`,
  );
}
