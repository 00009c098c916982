import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../docs/pages';

export const ROOT = join(__dirname, '..', '..');

export interface Page {
  readonly path: string;
  readonly text: string;
}

export const PAGES: readonly Page[] = pagesOf(ROOT).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));
