import { definePolicy } from '../define';

/** `v1`, `V2beta`, `2024-10-01`. */
const VERSION = /(^|[/.-])v\d+([a-z]\w*)?($|[/.-])|\d{4}-\d{2}-\d{2}/i;

export const dataApiWithoutMajorVersion = definePolicy({
  id: 'schema/data-api-without-major-version',
  summary: 'An interface is published under a major version.',
  why: 'Without a version the first change that breaks a client breaks all of them on the same day.',
  fix: 'Begin the paths or the base path with v1, and keep serving it for a stated time beside v2.',
  severity: 'info',
  capability: 'apis',
  topics: ['L4.6'],
  sources: [{ url: 'https://google.aip.dev/185', asOf: '2026-08' }],
  on: 'Api',
  options: {},
  messages: { none: 'neither its paths nor what it is published under name a version' },
  check: ({ style, name, endpoints, basePaths }, { need, report }) => {
    const paths = (need(endpoints, 'its operations') ?? []).map(({ path }) => path);
    const bases = need(basePaths, 'its base paths') ?? [];
    if (style === 'websocket' || paths.length + bases.length === 0) return;
    const told = [...paths, ...bases, ...(typeof name === 'string' ? [name] : [])];
    if (told.some((text) => VERSION.test(text))) return;
    report({ messageId: 'none', actual: [...bases, ...paths][0] ?? '/', expected: 'v1 in the path' });
  },
});
