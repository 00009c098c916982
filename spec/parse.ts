import type { Static } from '@sinclair/typebox';
import { overlay, readDocument, type SourceDocument } from './document';
import { PlatformFile, type PlatformSpec, resolvePlatform } from './platform';
import type { Problem } from './problem';
import type { SourceText } from './source';
import { compile, inOrder, problems } from './validate';

export type ParseResult = { readonly spec: PlatformSpec } | { readonly problems: readonly Problem[] };

const validate = compile<Static<typeof PlatformFile>>(PlatformFile);

/** A platform file, and its environment's overlay if there is one, to base units; or all that is wrong with them. */
export function parsePlatform(file: SourceText, over?: SourceText): ParseResult {
  const base = readDocument(file.path, file.text);
  if ('problems' in base) return base;
  if (over === undefined) return resolve(base.document, file.path);
  const top = readDocument(over.path, over.text);
  return 'problems' in top ? top : resolve(overlay(base.document, top.document), file.path);
}

function resolve(document: SourceDocument, file: string): ParseResult {
  const { value } = document;
  if (!validate(value)) return { problems: problems(validate.errors ?? [], document, file) };
  const mistakes: Problem[] = [];
  const spec = resolvePlatform(value, (path, message) => {
    mistakes.push({ file, ...document.place(path, 'value'), path, message });
  });
  return mistakes.length > 0 ? { problems: inOrder(mistakes) } : { spec };
}
