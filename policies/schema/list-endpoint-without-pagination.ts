import { definePolicy } from '../define';

const SIZE = /^(limit|per[_-]?page|page[_-]?size|size|count|max[_-]?(results|items)|first|top|\$top)$/i;
const PLACE =
  /^(cursor|page([_-]?(token|number))?|next([_-]?token)?|after|before|offset|skip|\$skip|start([_-]?(key|after))?|marker|continuation([_-]?token)?)$/i;

export const listEndpointWithoutPagination = definePolicy({
  id: 'schema/list-endpoint-without-pagination',
  summary: 'What answers with a list answers in pages.',
  why: 'Pages that come later break the clients that were written without them, and a list without pages ends at what a gateway lets through.',
  fix: 'Add a page size with a maximum and an opaque page token to the parameters, from the first version on.',
  severity: 'warning',
  capability: 'apis',
  topics: ['L4.4'],
  sources: [{ url: 'https://google.aip.dev/158', asOf: '2026-08' }],
  on: 'Api',
  options: {},
  messages: { whole: 'GET {{path}} answers with the whole list' },
  check: ({ endpoints }, { need, report }) => {
    for (const { path, method, parameters, list } of need(endpoints, 'its operations') ?? []) {
      if (method !== 'get' || list !== true) continue;
      if (parameters.some((name) => SIZE.test(name) || PLACE.test(name))) continue;
      report({ messageId: 'whole', data: { path }, actual: `GET ${path}`, expected: 'a page size and a page token' });
    }
  },
});
