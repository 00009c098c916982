import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parsePlatform, type SourceText } from './parse';

/** Far more than any platform needs: a bigger file is the wrong file. */
const LARGEST = 2 * 1024 * 1024;

function refusal(file: string, message: string): ParseResult {
  return { problems: [{ file, path: [], message }] };
}

function read(path: string): SourceText | ParseResult {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return refusal(
        path,
        `found a file of ${Math.round(size / 1024 / 1024)} MB; allowed: at most 2 MB, so this is no platform file`,
      );
    return { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    const why =
      { EACCES: 'no permission to read it', ENOENT: 'there is no such file', ELOOP: 'a loop of links' }[code] ?? code;
    return refusal(path, `cannot be read: ${why}`);
  }
}

/** A platform file, or the `platform.yaml` of a folder, with the overlay of an environment over it. */
export function loadPlatform(path: string, environment?: string): ParseResult {
  if (!existsSync(path)) return refusal(path, 'there is no such file or folder; name a platform file or its folder');
  const folder = statSync(path).isDirectory();
  const main = folder ? join(path, 'platform.yaml') : path;
  if (folder && !existsSync(main))
    return refusal(path, 'found a folder without a platform.yaml; `ramani init` writes one');
  const base = read(main);
  if (!('text' in base)) return base;
  if (environment === undefined) return parsePlatform(base);

  const over = main.replace(/(\.ya?ml|\.json)?$/, (ending) => `.${environment}${ending === '' ? '.yaml' : ending}`);
  if (existsSync(over)) {
    const overlay = read(over);
    return 'text' in overlay ? parsePlatform(base, overlay) : overlay;
  }
  const parsed = parsePlatform(base);
  if ('problems' in parsed || parsed.spec.environment === environment) return parsed;
  return refusal(
    main,
    `is environment "${parsed.spec.environment}", and there is no ${over}; write one, or leave out --environment`,
  );
}
