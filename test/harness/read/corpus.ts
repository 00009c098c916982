import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResourceGraph } from '../../../harness/read/graph';
import { ReadError } from '../../../harness/read/read-error';

/** Real files, kept beside the project and not in it: their tests run only where they are. */
const CORPUS = join(__dirname, '../../../../shared/corpus');

export function readsTheCorpus(folder: string, read: (path: string, document: unknown) => ResourceGraph): void {
  const directory = join(CORPUS, folder);
  const files = existsSync(directory) ? readdirSync(directory).sort() : [];
  if (files.length === 0) {
    it.skip(`reads real files (there is no shared/corpus/${folder} beside the project)`, () => undefined);
    return;
  }
  it.each(files)('reads %s', (file) => {
    const document: unknown = JSON.parse(readFileSync(join(directory, file), 'utf8'));
    expect(problem(() => read(file, document))).toBeUndefined();
  });
}

/** What a reader says of a document it refuses; anything but a ReadError is thrown on. */
export function problem(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
}
