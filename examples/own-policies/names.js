// A rule of one's own, as `ramani check --policies` loads it: stores are named after their team.
const { definePolicy } = require('ramani/policy');

exports.storeNames = definePolicy({
  id: 'house/store-names',
  summary: 'The name of a store begins with that of its team.',
  why: 'Whoever finds a store in a bill or a log must know whom to ask.',
  fix: 'Begin the name with the team: soko-prod-raw.',
  severity: 'warning',
  capability: 'lake',
  sources: [{ url: 'https://wiki.soko.example/names', asOf: '2026-11' }],
  on: 'ObjectStore',
  options: { teams: { default: ['soko', 'duka'], description: 'The teams that there are.' } },
  messages: { unnamed: 'the name {{name}} begins with no team' },
  check: (store, { options, need, report }) => {
    const name = need(store.name, 'its name');
    if (name === undefined || options.teams.some((team) => name.startsWith(`${team}-`))) return;
    report({ messageId: 'unnamed', data: { name }, actual: name, expected: `${options.teams.join('-... or ')}-...` });
  },
});
